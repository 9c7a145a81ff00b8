import torch
from torch import nn


def normalise(x, axes, eps=1e-5):
    mean = x.mean(axes, keepdim=True)
    variance = x.var(axes, correction=0, keepdim=True)
    return (x - mean) / torch.sqrt(variance + eps)


torch.manual_seed(0)
x = 3 * torch.randn(6, 8, 5, 5) + 2  # samples, channels, height, width
groups = x.view(6, 4, 2, 5, 5)

for name, layer, by_hand in [
    ("batch", nn.BatchNorm2d(8), normalise(x, (0, 2, 3))),
    ("layer", nn.LayerNorm([8, 5, 5]), normalise(x, (1, 2, 3))),
    ("instance", nn.InstanceNorm2d(8), normalise(x, (2, 3))),
    ("group", nn.GroupNorm(4, 8), normalise(groups, (2, 3, 4)).view_as(x)),
]:
    print(f"{name:9}", torch.allclose(layer(x), by_hand, atol=1e-5))
