import torch
from torch import nn


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = nn.Parameter(torch.tensor(1.0))
        self.base = nn.Parameter(torch.tensor(1.0))

    def forward(self, km):
        return self.rate * km + self.base


model = Taxi()
for name, parameter in model.named_parameters():
    print(name, parameter)
print(isinstance(model.rate, torch.Tensor))
print(model(torch.tensor([1.0, 2.0, 4.0, 5.0])).tolist())
print(dict(model.state_dict()))
