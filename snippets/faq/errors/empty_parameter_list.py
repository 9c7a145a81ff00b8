import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 1)]


model = Net()
try:
    torch.optim.Adam(model.parameters())
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
model.layers = nn.ModuleList(model.layers)
print(len(torch.optim.Adam(model.parameters()).param_groups[0]["params"]))
