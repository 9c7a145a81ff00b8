import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(6, 2))
try:
    net(torch.ones(3, 4))
except RuntimeError as error:
    print(error)
