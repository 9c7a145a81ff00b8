import torch
from torch import nn
from torch.distributed.tensor import DTensor


class Block(nn.Module):
    def __init__(self, width=32, hidden=128):
        super().__init__()
        self.up = nn.Linear(width, hidden)
        self.down = nn.Linear(hidden, width)

    def forward(self, x):
        return x + self.down(torch.relu(self.up(x)))


def make_model():
    torch.manual_seed(0)
    return nn.Sequential(*(Block() for _ in range(4)))


def make_batch(step):
    x = torch.randn(48, 32, generator=torch.Generator().manual_seed(step))
    return x, x.sort(dim=1).values


def train_alone(steps):
    """Train in one process: what every way of sharing the work must reproduce."""
    model = make_model()
    optimizer = torch.optim.AdamW(model.parameters())
    for step in range(steps):
        x, y = make_batch(step)
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
        optimizer.zero_grad()
    return model


def same(model, reference):
    """Whether two models agree up to 1e-5; every process that holds a shard calls this."""
    agree = True
    for p, q in zip(model.parameters(), reference.parameters(), strict=True):
        whole = p.full_tensor() if isinstance(p, DTensor) else p  # gathers the shards
        agree &= torch.allclose(whole, q, atol=1e-5)
    return agree
