import json
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch.profiler import ProfilerActivity, profile
from torch.utils.benchmark import Timer
from torch.utils.checkpoint import (
    CheckpointPolicy,
    checkpoint,
    create_selective_checkpoint_contexts,
)

from snippets.pytorch2.memory_and_profiling.model import Tower
from snippets.pytorch2.memory_and_profiling.scorer import Scorer, train

FIXES = ((), ("prepare",), ("prepare", "bias"), ("prepare", "bias", "count"))


PRODUCTS = {"addmm", "mm", "_scaled_dot_product_flash_attention_for_cpu"}


def policy(context, operation, *args, **kwargs):
    save = operation.overloadpacket.__name__ in PRODUCTS
    return CheckpointPolicy.MUST_SAVE if save else CheckpointPolicy.PREFER_RECOMPUTE


def times_of(functions, repeats):
    """CPU times of functions that take turns, the best of several each; the first warms up."""
    best = [float("inf")] * len(functions)
    for number in range(repeats + 1):
        for at, function in enumerate(functions):
            began = time.process_time()
            function()
            if number:
                best[at] = min(best[at], time.process_time() - began)
    return best


def profiled(fixed, steps):
    with profile(activities=[ProfilerActivity.CPU]) as profiler:
        train(fixed, steps)
    return profiler


def table(fixed):
    """For the operations with the most time of their own: calls in a step, share, mean in µs."""
    rows = [row for row in profiled(fixed, 20).key_averages() if row.self_cpu_time_total]
    total = sum(row.self_cpu_time_total for row in rows)
    found = {row.key.removeprefix("aten::"): row for row in rows}
    means = {
        name: float(f"{row.self_cpu_time_total / row.count:.2g}") for name, row in found.items()
    }
    return {
        name: {
            "calls": f"{found[name].count / 20:.0f}",
            "share": f"{100 * found[name].self_cpu_time_total / total:.1f}",
            "mean": f"{means[name]:,g}",
        }
        for name in ("std", "sub", "div", "select", "item", "mm")
    }


def timeline(fixed, steps):
    """The sections of a run, with the longer operations: level, name, start and length in µs."""
    profiler = profiled(fixed, steps)
    with TemporaryDirectory() as folder:
        profiler.export_chrome_trace(f"{folder}/trace.json")
        events = json.loads(Path(folder, "trace.json").read_text())["traceEvents"]
    sections = {"prepare", "forward", "backward", "step", "count"}
    spans = [e for e in events if e.get("cat") in ("cpu_op", "user_annotation") and "dur" in e]
    prepares = sorted(e["ts"] for e in spans if e["name"] == "prepare")
    start = prepares[2]  # the first two steps warm up
    rows = []
    for e in sorted(spans, key=lambda e: e["ts"]):
        level = 0 if e["name"] in sections else 1 if e["name"] == "bias" else 2
        long = e["name"].startswith("aten::") and e["dur"] > 1500
        if e["ts"] >= start and (level < 2 or long):
            rows.append(f"{level} {e['name']} {e['ts'] - start:.0f} {e['dur']:.0f}")
    return "; ".join(rows)


def measure():
    """What checkpointing costs, and the slow program step by step, on one thread."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model, x = Tower(128), torch.randn(8, 128, 128)
    again = partial(checkpoint, use_reentrant=False)
    chosen = partial(again, context_fn=partial(create_selective_checkpoint_contexts, policy))
    calls = [lambda call=call: model(x, call).backward() for call in (None, chosen, again)]
    plain, products, inputs = times_of(calls, 15)
    speeds = times_of([partial(train, fixed, 20) for fixed in FIXES], 5)
    bare, watched = times_of([partial(train, FIXES[2], 20), partial(profiled, FIXES[2], 20)], 5)
    bias = {}
    for length in (8, 24, 72):
        medians = [
            Timer("model.bias()", globals={"model": Scorer(length, fixed=fixed)})
            .blocked_autorange(min_run_time=0.5)
            .median
            for fixed in ((), ("bias",))
        ]
        bias[f"of_{length}"] = f"{medians[0] / medians[1]:.0f}"
    return {
        "checkpoint": {
            "products": f"{products / plain:.2f}",
            "inputs": f"{inputs / plain:.2f}",
        },
        "fixed": {
            name: f"{speeds[0] / speed:.1f}"
            for name, speed in zip(("prepare", "bias", "count"), speeds[1:], strict=True)
        },
        "slow": table(()) | {"trace": timeline((), 3), "trace_when_fixed": timeline(FIXES[3], 40)},
        "bias": bias,
        "profiler": {"slower": f"{watched / bare:.1f}"},
    }
