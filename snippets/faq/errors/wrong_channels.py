import torch
from torch import nn

photo = torch.ones(1, 32, 32, 3)
layer = nn.Conv2d(3, 8, kernel_size=3)
try:
    layer(photo)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(layer(photo.permute(0, 3, 1, 2)).shape)
