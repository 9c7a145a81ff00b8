import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(2, 16), nn.Linear(16, 2)])

    def forward(self, x):
        first, second = self.layers
        return second(torch.relu(first(x)))


for container in (list, nn.ModuleList):
    model = Stack(container)
    parameters = list(model.parameters())
    print(container.__name__, len(parameters), model(torch.zeros(5, 2)).shape)

try:
    torch.optim.SGD(Stack(list).parameters(), lr=0.1)
except ValueError as error:
    print(error)
