import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(32), nn.ReLU(), nn.LazyLinear(10))
try:
    sum(p.numel() for p in model.parameters())
except ValueError as error:
    print(str(error).partition(". ")[0].partition(" in <")[0])

model(torch.zeros(1, 64))
print(sum(p.numel() for p in model.parameters()))
