import torch
from torch import nn

layer = nn.Linear(2, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = layer(torch.ones(4, 2))
y.sum().backward()
for tensor in (y, layer.weight, layer.weight.grad):
    print(tensor.dtype)
