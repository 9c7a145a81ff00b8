import torch
from torch import nn

images = torch.ones(1, 1, 8, 8)
pools = [nn.MaxPool2d(2) for _ in range(4)]
try:
    nn.Sequential(*pools)(images)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(nn.Sequential(*pools[:3])(images).shape)
