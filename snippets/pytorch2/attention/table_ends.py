import torch
from torch import nn

places = nn.Embedding(8, 4)  # learned positions 0 to 7
print(tuple(places(torch.arange(8)).shape))
try:
    places(torch.arange(9))
except IndexError as error:
    print(error)
