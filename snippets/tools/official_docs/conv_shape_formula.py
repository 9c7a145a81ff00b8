import random

import torch
from torch import nn

random.seed(0)
for _ in range(200):
    size, kernel = random.randint(12, 40), random.randint(1, 5)
    stride, padding = random.randint(1, 4), random.randint(0, 3)
    dilation = random.randint(1, 2)
    conv = nn.Conv2d(1, 1, kernel, stride, padding, dilation, device="meta")
    height = conv(torch.empty(1, 1, size, size, device="meta")).shape[2]
    assert height == (size + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1
print("200 random settings, no counterexample")
