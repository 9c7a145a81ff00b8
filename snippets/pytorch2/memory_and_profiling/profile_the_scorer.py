from torch.profiler import ProfilerActivity, profile

from snippets.pytorch2.memory_and_profiling.scorer import train

with profile(activities=[ProfilerActivity.CPU]) as profiler:
    train(steps=2)
rows = {row.key: row for row in profiler.key_averages()}
print("calls in one step")
for name in ("aten::select", "aten::select_backward", "aten::item", "aten::std", "aten::mm"):
    print(f"{rows[name].count // 2:5}  {name}")
