import torch
from torch import nn

norm = nn.BatchNorm1d(1, affine=False).double()
elephants = torch.tensor([[9.0], [11.0]]).double()

# %% eval() switches off dropout, and changes nothing here
print(norm(elephants).flatten().round(decimals=1).tolist())
print(norm(elephants).flatten().round(decimals=1).tolist())

# %% both modes use the stored mean and variance, at first 0 and 1
norm.eval()
print(norm(elephants).flatten().round(decimals=1).tolist())
print(norm(elephants).flatten().round(decimals=1).tolist())

# %% the stored values are those of the last batch
norm = nn.BatchNorm1d(1, affine=False, momentum=1.0).double()
print(norm(elephants).flatten().round(decimals=1).tolist())
norm.eval()
print(norm(elephants).flatten().round(decimals=1).tolist())
