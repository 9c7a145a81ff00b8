from pathlib import Path

import torch
from torch import nn


def numbers():
    """What must not change: a loss, and the gradient of each parameter."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2))
    loss = model(torch.linspace(-1, 1, 12).reshape(3, 4)).square().mean()
    loss.backward()
    return {"loss": loss.detach()} | {name: p.grad for name, p in model.named_parameters()}


record = Path("numbers.pt")
if not record.exists():
    torch.save(numbers(), record)
    print("recorded")
before = torch.load(record)
torch.testing.assert_close(numbers(), before)
print(len(before), "tensors are as recorded")
