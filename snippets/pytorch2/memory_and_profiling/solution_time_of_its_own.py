import json
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from torch.profiler import ProfilerActivity, profile

from snippets.pytorch2.memory_and_profiling.scorer import train

with profile(activities=[ProfilerActivity.CPU]) as profiler:
    train(("bias", "count"), steps=1)
with TemporaryDirectory() as folder:
    profiler.export_chrome_trace(f"{folder}/trace.json")
    events = json.loads(Path(folder, "trace.json").read_text())["traceEvents"]

own, stack = Counter(), []
spans = [e for e in events if e.get("cat") in ("cpu_op", "user_annotation") and "dur" in e]
for event in sorted(spans, key=lambda e: (e["ts"], -e["dur"])):
    while stack and stack[-1]["ts"] + stack[-1]["dur"] <= event["ts"]:
        stack.pop()  # those that have ended
    own[event["name"]] += event["dur"]
    if stack:
        own[stack[-1]["name"]] -= event["dur"]  # a child's time is not the parent's own
    stack.append(event)

table = {row.key: row.self_cpu_time_total for row in profiler.key_averages()}
for name in ("aten::std", "aten::sub", "bias"):
    print(name, "agrees with the table:", abs(own[name] / table[name] - 1) < 0.05)
