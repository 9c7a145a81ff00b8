import torch
from torch import nn


def parameter_count(module):
    """How many numbers a module learns."""
    return sum(parameter.numel() for parameter in module.parameters())


conv = nn.Conv2d(1, 8, kernel_size=3, padding=1)
linear = nn.Sequential(
    nn.Flatten(),
    nn.Linear(28 * 28, 8 * 28 * 28),
    nn.Unflatten(1, (8, 28, 28)),
)

image = torch.zeros(1, 1, 28, 28)
print(conv(image).shape, linear(image).shape)
print("Conv2d:", parameter_count(conv))
print("Linear:", parameter_count(linear))
print("Conv2d takes other sizes too:", conv(torch.zeros(1, 1, 50, 100)).shape)
