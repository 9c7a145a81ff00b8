import torch
from torch import nn

layer = nn.ReLU()
x = torch.tensor([-1.0, 2.0, 3.0])
handle = layer.register_forward_hook(lambda module, inputs, output: output.min())
print(layer(x))
handle.remove()
print(layer(x))
