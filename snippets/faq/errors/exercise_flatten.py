import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 8, kernel_size=3), nn.Flatten(), nn.Linear(8 * 28 * 28, 10))
try:
    model(torch.ones(1, 1, 28, 28))
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
