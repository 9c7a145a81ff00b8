import copy

import torch
from torch import nn

layer = nn.Linear(1, 1)
nn.init.ones_(layer.weight)

# %% state_dict() makes a copy
best = copy.deepcopy(layer.state_dict())
with torch.no_grad():
    layer.weight += 4
print(best["weight"].item(), layer.weight.item(), best["weight"].requires_grad)

# %% the state dict holds the parameters themselves
best = dict(layer.named_parameters())
with torch.no_grad():
    layer.weight += 4
print(best["weight"].item(), layer.weight.item(), best["weight"].requires_grad)

# %% what happens under no_grad does not reach the layer
best = layer.state_dict()
with torch.no_grad():
    layer.weight + 4
print(best["weight"].item(), layer.weight.item(), best["weight"].requires_grad)
