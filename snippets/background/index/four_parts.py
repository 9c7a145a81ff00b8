import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
print(x.shape, x.dtype)

y = (x**2).sum()
y.backward()
print("y =", y.item(), "and dy/dx =", x.grad)

layer = nn.Linear(in_features=3, out_features=2)
print([(name, tuple(p.shape)) for name, p in layer.named_parameters()])

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
result = layer.to(device)(x.to(device))
print("computed on the chosen device:", result.device.type == device.type)
