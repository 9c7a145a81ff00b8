import torch
from torch import nn

# %% a weight has the shape inputs x outputs
weights = [torch.ones(3, 4), torch.ones(4), torch.ones(4, 2), torch.ones(2)]
print([tuple(p.shape) for p in weights])

# %% a linear layer is a matrix and nothing else
model = nn.Sequential(nn.Linear(3, 4, bias=False), nn.ReLU(), nn.Linear(4, 2, bias=False))
print([tuple(p.shape) for p in model.parameters()])

# %% an activation has parameters, too
model = nn.Sequential(nn.Linear(3, 4), nn.PReLU(4), nn.Linear(4, 2))
print([tuple(p.shape) for p in model.parameters()])
