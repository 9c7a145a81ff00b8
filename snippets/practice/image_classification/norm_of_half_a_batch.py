import torch
from torch import nn

images = torch.randn(64, 32, 8, 8, generator=torch.Generator().manual_seed(0)) + 1
images[:32] *= 2
for norm in [nn.BatchNorm2d(32), nn.GroupNorm(4, 32)]:
    whole = norm(images)
    parts = torch.cat([norm(half) for half in images.chunk(2)])
    print(type(norm).__name__, "same in two halves:", torch.allclose(whole, parts, atol=1e-5))
