import random

import torch
from torch import nn

random.seed(0)
for _ in range(200):
    size, kernel, stride = (random.randint(a, b) for a, b in [(3, 20), (1, 5), (2, 4)])
    padding, extra = random.randint(0, kernel // 2), random.randint(0, stride - 1)
    layer = nn.ConvTranspose2d(1, 1, kernel, stride, padding, extra, device="meta")
    height = layer(torch.empty(1, 1, size, size, device="meta")).shape[2]
    assert height == (size - 1) * stride - 2 * padding + (kernel - 1) + extra + 1
print("no counterexample")
