import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 6, 5, 5)
print(torch.allclose(nn.GroupNorm(1, 6)(x), nn.LayerNorm([6, 5, 5])(x), atol=1e-5))
print(torch.allclose(nn.GroupNorm(6, 6)(x), nn.InstanceNorm2d(6)(x), atol=1e-5))
