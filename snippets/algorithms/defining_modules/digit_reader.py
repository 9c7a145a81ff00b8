import torch
from torch import nn


class Block(nn.Module):
    """Adds to its input a normalised, transformed copy of it."""

    def __init__(self, width):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.linear = nn.Linear(width, width)

    def forward(self, x):
        """Map (..., width) to (..., width)."""
        return x + torch.relu(self.linear(self.norm(x)))


class DigitReader(nn.Module):
    """Scores an image of 64 pixels for each of ten digits.

    Args:
        width: How many numbers pass from block to block.
        depth: How many blocks there are.
    """

    def __init__(self, width=32, depth=2):
        super().__init__()
        self.stem = nn.Linear(64, width)
        self.blocks = nn.ModuleList(Block(width) for _ in range(depth))
        self.head = nn.Linear(width, 10)

    def forward(self, x):
        """Map images (N, 64) to scores (N, 10)."""
        h = self.stem(x)
        for block in self.blocks:
            h = block(h)
        return self.head(h)


model = DigitReader()
print([name for name, _ in model.named_children()])
for name, module in model.named_modules():
    print(f"{name!r:17} {type(module).__name__}")
print(model.get_submodule("blocks.1.norm"))
print(model.get_parameter("blocks.1.norm.bias").shape)
