import torch
from torch import nn

first = nn.Linear(2, 3)
rest = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
scale = torch.ones(1, requires_grad=True)

# %% every layer and every tensor with requires_grad is found
found = [*first.parameters(), *rest.parameters(), scale]
print(sum(p.numel() for p in found))

# %% all layers are found, wherever they are kept
found = [*first.parameters(), *rest.parameters()]
print(sum(p.numel() for p in found))

# %% a list is not searched, but a tensor with requires_grad is found
found = [*first.parameters(), scale]
print(sum(p.numel() for p in found))
