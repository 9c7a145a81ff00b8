import torch
import torch.nn.functional as F
from torch import nn

layer = nn.Conv1d(4, 8, kernel_size=5)
bases = torch.tensor([[2, 0, 3, 3, 0, 1, 0]])  # GATTACA
x = F.one_hot(bases, 4)
try:
    layer(x.transpose(1, 2))
except RuntimeError as error:
    print(error)
try:
    layer(x.float())
except RuntimeError as error:
    print(error)

right, wrong = x.transpose(1, 2), x.view(1, 4, 7)
print("transpose: one base a place:", bool((right.sum(dim=1) == 1).all()))
print("view:      one base a place:", bool((wrong.sum(dim=1) == 1).all()))
