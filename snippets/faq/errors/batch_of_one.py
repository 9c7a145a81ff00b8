import torch
from torch import nn

norm, one = nn.BatchNorm1d(3), torch.ones(1, 3)
try:
    norm(one)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
print(norm.eval()(one).shape)
