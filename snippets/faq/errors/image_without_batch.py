import torch
from torch import nn

image = torch.ones(28, 28)
layer = nn.Conv2d(1, 8, kernel_size=3)
try:
    layer(image)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(layer(image.reshape(1, 1, 28, 28)).shape)
