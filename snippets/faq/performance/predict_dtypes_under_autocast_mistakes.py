import torch
from torch import nn

layer = nn.Linear(2, 1)
half = nn.Linear(2, 1, dtype=torch.bfloat16)
y = half(torch.ones(4, 2, dtype=torch.bfloat16))
y.sum().backward()
layer(torch.ones(4, 2)).sum().backward()

# %% autocast turns the layer into 16 bits
for tensor in (y, half.weight, half.weight.grad):
    print(tensor.dtype)

# %% the gradient has the dtype of the computation
for tensor in (y, layer.weight, half.weight.grad):
    print(tensor.dtype)

# %% autocast computes in 16 bits and returns float32
for tensor in (y.float(), layer.weight, layer.weight.grad):
    print(tensor.dtype)
