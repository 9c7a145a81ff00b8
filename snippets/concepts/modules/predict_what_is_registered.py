import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 3)
        self.rest = [nn.Linear(3, 3), nn.Linear(3, 1)]
        self.scale = torch.ones(1, requires_grad=True)


print(sum(p.numel() for p in Net().parameters()))
