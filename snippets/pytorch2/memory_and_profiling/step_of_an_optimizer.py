import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower

for settings in ({"foreach": False}, {"foreach": True}, {"fused": True}):
    with Ledger() as ledger:
        model = Tower()
        parameters = ledger.now
        optimizer = torch.optim.AdamW(model.parameters(), **settings)
        for p in model.parameters():
            p.grad = torch.ones_like(p)
        optimizer.step()
        before = ledger.peak = ledger.now
        optimizer.step()
    extra = (ledger.peak - before) / parameters
    print(f"{settings!s:18} {extra:.2f} times the parameters, for the time of the step")
