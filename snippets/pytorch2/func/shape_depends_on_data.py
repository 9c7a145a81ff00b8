import torch
from torch.func import vmap

x = torch.tensor([[1.0, -2.0, 3.0], [-1.0, -2.0, 3.0]])
try:
    vmap(lambda row: row[row > 0].sum())(x)
except RuntimeError as error:
    print(str(error))
print(vmap(lambda row: torch.where(row > 0, row, 0).sum())(x))
