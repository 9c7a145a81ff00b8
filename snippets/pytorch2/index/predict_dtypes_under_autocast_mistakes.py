import torch
from torch import nn

layer, x = nn.Linear(2, 2), torch.ones(2)

# %% autocast converts the model
layer.bfloat16()
print(layer.weight.dtype, layer(x.bfloat16()).dtype, (x + 1).dtype)

# %% what autocast computes is converted back at once
print(layer.weight.dtype, layer(x).dtype, (x + 1).dtype)

# %% every operation inside gives bfloat16
print(layer.weight.dtype, (layer(x)).bfloat16().dtype, (x + 1).bfloat16().dtype)
