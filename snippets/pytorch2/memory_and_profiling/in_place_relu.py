import torch
from torch import nn

from snippets.pytorch2.memory_and_profiling.ledger import Ledger

for in_place in (False, True):
    with Ledger() as ledger:
        layers = [(nn.Linear(256, 256), nn.ReLU(in_place)) for _ in range(4)]
        model = nn.Sequential(*(layer for pair in layers for layer in pair))
        x = torch.randn(1024, 256)
        before = ledger.peak = ledger.now
        y = model(x)
        kept, peak = ledger.now - before, ledger.peak - before
        del y
        ledger.peak = ledger.now
        with torch.no_grad():
            y = model(x)
    print(
        f"in place {in_place!s:5}  kept {kept / 2**20:.0f} MiB, at most {peak / 2**20:.0f}; "
        f"without a graph at most {(ledger.peak - before) / 2**20:.0f}"
    )
