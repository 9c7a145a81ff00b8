import torch
from torch import nn

tokens = torch.tensor([0, 7, 10])
table = nn.Embedding(10, 4)
try:
    table(tokens)
except IndexError as error:
    print(f"{type(error).__name__}: {error}")
table = nn.Embedding(int(tokens.max()) + 1, 4)
print(table(tokens).shape)
