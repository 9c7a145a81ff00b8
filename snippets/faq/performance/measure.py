from dataclasses import replace

import torch
from torch.profiler import ProfilerActivity, profile

from snippets.faq.performance.training import Choices, epoch

STEPS = {
    "batch_size": 64,
    "dtype": torch.float32,
    "prepared_once": True,
    "sliced_batches": True,
    "inference_mode": True,
    "fused_optimizer": True,
    "fused_attention": True,
}
SECTIONS = ("data", "forward", "backward", "optimizer", "evaluation")


def fastest(choices, repeats=5):
    """CPU seconds of the fastest of several epochs."""
    return min(epoch(choices)[0] for _ in range(repeats))


def shares(choices, repeats=5):
    """Per cent of the time that each section takes, in the fastest of several epochs."""
    profiles = []
    for _ in range(repeats):
        with profile(activities=[ProfilerActivity.CPU]) as profiler:
            epoch(choices)
        times = {event.key: event.cpu_time_total for event in profiler.key_averages()}
        profiles.append({name: times[name] for name in SECTIONS})
    times = min(profiles, key=lambda times: sum(times.values()))
    total = sum(times.values())
    return {name: f"{100 * time / total:.0f}" for name, time in times.items()}


def measure():
    """How many times faster each step makes an epoch, given the steps before it."""
    torch.set_num_threads(1)
    choices = slow = Choices()
    first = before = fastest(choices, repeats=2)
    ratios = {}
    for name, value in STEPS.items():
        choices = replace(choices, **{name: value})
        after = fastest(choices)
        ratios[name] = f"{before / after:.1f}"
        before = after
    ratios["all"] = f"{first / before:.0f}"
    return {"ratio": ratios, "slow": shares(slow), "fast": shares(choices)}
