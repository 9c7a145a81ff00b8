import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, x = nn.Linear(4, 4), torch.ones(2, 4)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = checkpoint(layer, x, use_reentrant=True)
print(caught[0].message)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
checkpoint(layer, x, use_reentrant=False).sum().backward()
print(layer.weight.grad.shape)
