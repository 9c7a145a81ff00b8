import torch
from torch import nn

layer = nn.Dropout(p=0.5)
x = torch.ones(1000)

# %% no_grad means evaluation, so nothing is dropped
layer.eval()
print(layer(x).unique())
print(layer(x).unique())

# %% what survives is left as it is
print((layer(x) > 0).float().unique())
layer.eval()
print(layer(x).unique())

# %% what survives is left as it is, and evaluation makes up for it
print((layer(x) > 0).float().unique())
print((x * 0.5).unique())
