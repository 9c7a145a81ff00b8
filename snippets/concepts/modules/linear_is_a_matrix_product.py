import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(in_features=2, out_features=3)
x = torch.randn(5, 2)

y = layer(x)
print(y.shape)
print(torch.allclose(y, x @ layer.weight.T + layer.bias, atol=1e-6))

for name, parameter in layer.named_parameters():
    print(name, tuple(parameter.shape), parameter.requires_grad)
