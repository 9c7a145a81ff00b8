import torch
from torch import nn

images = torch.zeros(32, 1, 28, 28)
try:
    nn.Linear(28 * 28, 10)(images)
except RuntimeError as error:
    print(error)
print(nn.Linear(28 * 28, 10)(images.flatten(start_dim=1)).shape)

points = torch.zeros(5, 2, dtype=torch.float64)
try:
    nn.Linear(2, 16)(points)
except RuntimeError as error:
    print(error)
print(nn.Linear(2, 16)(points.float()).shape)
