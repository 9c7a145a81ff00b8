import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, stride=2),
    nn.ReLU(),
    nn.Flatten(),
    nn.LazyLinear(10),
)
print(model[3], nn.parameter.is_lazy(model[3].weight))

model(torch.zeros(1, 1, 28, 28))
print(model[3], nn.parameter.is_lazy(model[3].weight))
