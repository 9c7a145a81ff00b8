import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower


def evaluate(model, batches, delete=False):
    for x in batches:
        loss = model(x)
        total = loss.item()
        if delete:
            del loss
    return total


with Ledger() as ledger:
    model = Tower()
    batches = torch.randn(3, 8, 64, 64)
    before = ledger.now
    for name, recorded, delete in (
        ("loss kept to the next round", True, False),
        ("loss deleted", True, True),
        ("no graph", False, False),
    ):
        ledger.peak = ledger.now
        with torch.set_grad_enabled(recorded):
            evaluate(model, batches, delete)
        print(f"{name:28} at most {(ledger.peak - before) / 2**20:5.1f} MiB more")
