import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, stride=2, padding=1),
    nn.Conv2d(8, 16, kernel_size=5),
    nn.MaxPool2d(4),
)
print(tuple(model(torch.zeros(1, 1, 28, 28)).shape))
