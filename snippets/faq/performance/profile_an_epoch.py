import torch
from torch.profiler import ProfilerActivity, profile

from snippets.faq.performance.training import Choices, epoch

torch.set_num_threads(1)
with profile(activities=[ProfilerActivity.CPU]) as profiler:
    epoch(Choices(), size=128)

events = {event.key: event for event in profiler.key_averages()}
for name in ("forward", "backward", "optimizer", "evaluation"):
    event = events[name]
    print(f"{name:<10} {event.count:3} times, measured: {event.cpu_time_total > 0}")
profiler.export_chrome_trace("trace.json")  # open it at https://ui.perfetto.dev
