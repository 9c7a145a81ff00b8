import torch
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from snippets.pytorch2.memory_and_profiling.ledger import Ledger


def loss_of(hidden, head, labels):
    return F.cross_entropy(hidden @ head, labels, reduction="sum") / 256


for parts in (1, 8):
    torch.manual_seed(0)
    with Ledger() as ledger:
        hidden = torch.randn(256, 64, requires_grad=True)
        head = (torch.randn(64, 8000) / 8).requires_grad_()
        labels = torch.randint(8000, (256,))
        ledger.peak = before = ledger.now
        loss = sum(
            checkpoint(loss_of, h, head, y, use_reentrant=False)
            for h, y in zip(hidden.chunk(parts), labels.chunk(parts), strict=True)
        )
        loss.backward()
    extra = (ledger.peak - before) / 2**20
    print(f"{parts} part(s): loss {loss:.4f}, gradient {hidden.grad.norm():.5f}, {extra:.1f} MiB")
