import torch
from torch import nn

layer, x = nn.Linear(2, 2), torch.ones(2)
with torch.autocast("cpu", torch.bfloat16):
    print(layer.weight.dtype, layer(x).dtype, (x + 1).dtype)
