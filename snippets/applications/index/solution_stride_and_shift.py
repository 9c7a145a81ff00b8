import torch
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 1, 16, 16)
layer = nn.Conv2d(1, 4, 3, stride=2, padding=1, padding_mode="circular")
for shift in (1, 2):
    moved = layer(image.roll(shift, dims=-1))
    print(shift, [torch.allclose(moved, layer(image).roll(k, dims=-1), atol=1e-6) for k in (0, 1)])
