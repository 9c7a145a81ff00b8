import torch
from torch import nn

x = torch.ones(4, 8)
layer = nn.Linear(16, 3)
try:
    layer(x)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
layer = nn.Linear(x.shape[-1], 3)
print(layer(x).shape)
