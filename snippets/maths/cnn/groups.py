import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 6, 6, dtype=torch.float64)
w = torch.randn(6, 2, 3, 3, dtype=torch.float64)
by_halves = torch.cat([F.conv2d(x[:, :2], w[:3]), F.conv2d(x[:, 2:], w[3:])], dim=1)
print(torch.allclose(F.conv2d(x, w, groups=2), by_halves))

full = nn.Conv2d(64, 128, 3, padding=1, bias=False)
depthwise = nn.Conv2d(64, 64, 3, padding=1, groups=64, bias=False)
pointwise = nn.Conv2d(64, 128, 1, bias=False)
print("full     ", full.weight.numel())
print("separable", depthwise.weight.numel() + pointwise.weight.numel())
