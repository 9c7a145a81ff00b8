import torch
from torch.profiler import ProfilerActivity, profile, schedule

x = torch.randn(64, 64)
traces = []
with profile(
    activities=[ProfilerActivity.CPU],
    schedule=schedule(wait=5, warmup=1, active=3, repeat=1),
    on_trace_ready=lambda profiler: traces.append(profiler.key_averages()),
) as profiler:
    for _ in range(100):
        x @ x
        profiler.step()
for trace in traces:
    print({row.key: row.count for row in trace if row.key in ("aten::mm", "ProfilerStep*")})
