import torch
from torch import nn

pixels = torch.randint(256, (1, 3, 8, 8), dtype=torch.uint8)
layer = nn.Conv2d(3, 6, kernel_size=3)
try:
    layer(pixels)
except RuntimeError as error:
    print(error)
print(layer(pixels.float() / 255).dtype)
