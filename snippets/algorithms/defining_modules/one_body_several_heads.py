import torch
from torch import nn


class TwoTasks(nn.Module):
    """One body, and a head for each task."""

    def __init__(self, sizes):
        super().__init__()
        self.body = nn.Linear(64, 32)
        self.heads = nn.ModuleDict({task: nn.Linear(32, size) for task, size in sizes.items()})

    def forward(self, x, task):
        """Map images (N, 64) to the scores of one task."""
        return self.heads[task](torch.relu(self.body(x)))


model = TwoTasks({"digit": 10, "parity": 2})
x = torch.rand(5, 64)
print(model(x, "digit").shape, model(x, "parity").shape)
model(x, "parity").sum().backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad is not None)
