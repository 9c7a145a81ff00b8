from collections import Counter

import torch
from torch.utils.module_tracker import ModuleTracker

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import LanguageModel


def place():
    return phase, max(tracker.parents, key=len)


tracker, phase = ModuleTracker(), "setup"
with tracker, Ledger(label=place) as ledger:
    model = LanguageModel()
    tokens = torch.randint(8000, (4, 65))
    phase = "forward"
    loss = model(tokens)
    phase = "backward"
    loss.backward()

held, t = Counter(), ledger.time_of_peak
for size, born, died, label in ledger.log:
    if born <= t and (died is None or died >= t):
        held[label] += size
print(f"logits {4 * 64 * 8000 * 4 / 2**20:.1f} MiB, peak {ledger.peak / 2**20:.1f} MiB, of which")
for (phase, module), size in held.most_common(4):
    print(f"{size / 2**20:5.1f} MiB  made in {phase:8}  {module}")
