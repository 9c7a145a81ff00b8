import torch
from torch import nn


class MoonClassifier(nn.Module):
    """Scores a point of the plane for each of two classes.

    Args:
        hidden_size: How many ReLUs stand between the two linear layers.
    """

    def __init__(self, hidden_size=16):
        super().__init__()
        self.hidden = nn.Linear(2, hidden_size)
        self.output = nn.Linear(hidden_size, 2)

    def forward(self, x):
        """Map points (N, 2) to scores (N, 2)."""
        return self.output(torch.relu(self.hidden(x)))


model = MoonClassifier()
print(model)
print(model(torch.zeros(5, 2)).shape)
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
print("in all:", sum(parameter.numel() for parameter in model.parameters()))
