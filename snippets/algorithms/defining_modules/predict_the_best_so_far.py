import torch
from torch import nn

layer = nn.Linear(1, 1)
nn.init.ones_(layer.weight)
best = layer.state_dict()
with torch.no_grad():
    layer.weight += 4
print(best["weight"].item(), layer.weight.item(), best["weight"].requires_grad)
