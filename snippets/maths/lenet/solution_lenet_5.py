import torch
from torch import nn

lenet_5 = nn.Sequential(
    nn.Conv2d(1, 6, kernel_size=5),
    nn.Tanh(),
    nn.AvgPool2d(2),
    nn.Conv2d(6, 16, kernel_size=5),
    nn.Tanh(),
    nn.AvgPool2d(2),
    nn.Conv2d(16, 120, kernel_size=5),
    nn.Tanh(),
    nn.Flatten(),
    nn.Linear(120, 84),
    nn.Tanh(),
    nn.Linear(84, 10),
)
x = torch.zeros(1, 1, 32, 32)
for layer in lenet_5:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    if count:
        print(f"{type(layer).__name__} {tuple(x.shape)!s:<16} {count:>6}")
print("parameters:", sum(p.numel() for p in lenet_5.parameters()))
