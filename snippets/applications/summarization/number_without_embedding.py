import torch
from torch import nn

known, slots = 200, 32
source = torch.tensor([[17, 4, known + 3]])  # the last word is in slot 3
try:
    nn.Embedding(known, 8)(source)
except IndexError as error:
    print("IndexError:", error)
print(tuple(nn.Embedding(known + slots, 8)(source).shape))
