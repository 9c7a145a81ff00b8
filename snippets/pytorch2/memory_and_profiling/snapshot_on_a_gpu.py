import pickle
from pathlib import Path

import torch

from snippets.pytorch2.memory_and_profiling.model import LanguageModel
from snippets.pytorch2.memory_and_profiling.snapshot import largest

total = torch.cuda.mem_get_info()[1]
torch.cuda.set_per_process_memory_fraction(2**30 / total)  # as if it had 1 GiB
torch.cuda.memory._record_memory_history(stacks="python", max_entries=100_000)
model, sentences = LanguageModel(words=32_000).cuda(), 4
try:
    while True:
        tokens = torch.randint(32_000, (sentences, 65), device="cuda")
        loss = model(tokens)
        loss.backward()
        sentences *= 2
except torch.OutOfMemoryError as error:
    print(error)
    torch.cuda.memory._dump_snapshot("snapshot.pickle")  # here, while the tensors are held
torch.cuda.memory._record_memory_history(enabled=None)

snapshot = pickle.loads(Path("snapshot.pickle").read_bytes())
for line, mib in largest(snapshot):
    print(f"{mib:7.1f} MiB  {line}")
failed = [event for event in snapshot["device_traces"][0] if event["action"] == "oom"]
print(f"{len(failed)} times refused, last of all {failed[-1]['size'] / 2**20:.1f} MiB")
