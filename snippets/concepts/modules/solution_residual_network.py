import torch
from torch import nn


class Residual(nn.Module):
    """Adds a correction to its input, and starts as the identity."""

    def __init__(self, size):
        super().__init__()
        self.first = nn.Linear(size, size)
        self.second = nn.Linear(size, size)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)

    def forward(self, x):
        """Map (..., size) to (..., size)."""
        return x + self.second(torch.relu(self.first(x)))


class DeepClassifier(nn.Module):
    """A classifier of points in the plane with `depth` residual blocks."""

    def __init__(self, depth, size=16):
        super().__init__()
        self.enter = nn.Linear(2, size)
        self.blocks = nn.ModuleList(Residual(size) for _ in range(depth))
        self.leave = nn.Linear(size, 2)

    def forward(self, x):
        """Map points (N, 2) to scores (N, 2)."""
        h = self.enter(x)
        for block in self.blocks:
            h = block(h)
        return self.leave(h)


h = torch.randn(5, 16)
print(torch.equal(Residual(16)(h), h))
for depth in (1, 4):
    model = DeepClassifier(depth)
    print(depth, len(list(model.parameters())), model(torch.zeros(5, 2)).shape)
