import torch
from torch import nn

images = torch.full((1, 1, 4, 4), 255, dtype=torch.uint8)
layer = nn.Conv2d(1, 2, kernel_size=3)
try:
    layer(images)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(layer(images.float() / 255).dtype)
