import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
try:
    model(torch.ones(4, 5))
except RuntimeError as error:
    print(error)

smaller = nn.Sequential(nn.Linear(8, 12), nn.ReLU(), nn.Linear(12, 3))
try:
    model.load_state_dict(smaller.state_dict())
except RuntimeError as error:
    print(error)
