import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 6, 6, dtype=torch.float64)
w = torch.randn(6, 2, 3, 3, dtype=torch.float64)
halves = [F.conv2d(a, b) for a, b in zip(x.chunk(2, dim=1), w.chunk(2), strict=True)]
print(torch.allclose(F.conv2d(x, w, groups=2), torch.cat(halves, dim=1)))

full = nn.Conv2d(64, 128, 3, padding=1, bias=False)
depthwise = nn.Conv2d(64, 64, 3, padding=1, groups=64, bias=False)
pointwise = nn.Conv2d(64, 128, 1, bias=False)
print("full                 ", full.weight.numel())
print("depthwise + pointwise", depthwise.weight.numel() + pointwise.weight.numel())
