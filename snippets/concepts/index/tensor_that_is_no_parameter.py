import torch
from torch import nn


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = torch.tensor(1.0, requires_grad=True)


try:
    torch.optim.SGD(Taxi().parameters(), lr=0.04)
except ValueError as error:
    print(error)
