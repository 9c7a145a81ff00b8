import torch
from torch import nn

image = torch.zeros(1, 1, 8, 8)
model = nn.Sequential(*[nn.Conv2d(1, 1, kernel_size=3, stride=2) for _ in range(3)])
try:
    model(image)
except RuntimeError as error:
    print(error)
try:
    nn.Conv2d(1, 1, kernel_size=3, stride=2, padding="same")
except ValueError as error:
    print(error)

padded = nn.Sequential(*[nn.Conv2d(1, 1, kernel_size=3, stride=2, padding=1) for _ in range(3)])
print(tuple(padded(image).shape))
