import torch
from torch import nn

features = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
fixed = nn.Sequential(features, nn.Flatten(), nn.Linear(16 * 4 * 4, 10))
print(tuple(fixed(torch.zeros(1, 1, 8, 8)).shape))
try:
    fixed(torch.zeros(1, 1, 12, 12))
except RuntimeError as error:
    print(error)

pooled = nn.Sequential(features, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10))
print([tuple(pooled(torch.zeros(1, 1, size, size)).shape) for size in (8, 12, 100)])
