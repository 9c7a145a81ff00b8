import json
from pathlib import Path
from tempfile import TemporaryDirectory

from torch.profiler import ProfilerActivity, profile

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.step import second_step

ledger = Ledger()
second_step(ledger)
with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as profiler:
    second_step(Ledger())
with TemporaryDirectory() as folder:
    profiler.export_chrome_trace(f"{folder}/trace.json")
    trace = json.loads(Path(folder, "trace.json").read_text())
totals = [e["args"]["Total Allocated"] for e in trace["traceEvents"] if e["name"] == "[memory]"]
print(f"ledger    {ledger.peak:,}")
print(f"allocator {max(totals):,}")
