import torch
from torch import nn

norm = nn.BatchNorm1d(3)
try:
    norm(torch.zeros(1, 3))
except ValueError as error:
    print(error)
print(norm.eval()(torch.zeros(1, 3)).shape)
