import torch
from torch import nn


def report(module, inputs, output):
    print("hook saw", output.shape)


layer = nn.Linear(2, 3)
layer.register_forward_hook(report)
x = torch.ones(5, 2)

print("layer(x)")
y = layer(x)
print("layer.forward(x)")
y = layer.forward(x)
