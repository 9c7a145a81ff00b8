import torch
from torch import nn

torch.manual_seed(0)
convolution, norm = nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)
y = norm(convolution(torch.rand(16, 1, 8, 8)))
(y * torch.rand_like(y)).sum().backward()
print("bias  ", convolution.bias.grad.abs().max().item() < 1e-4)
print("weight", convolution.weight.grad.abs().max().item() > 0.1)

y = nn.LayerNorm((4, 6, 6))(convolution(torch.rand(16, 1, 8, 8)))
convolution.zero_grad()
(y * torch.rand_like(y)).sum().backward()
print("bias before LayerNorm", convolution.bias.grad.abs().max().item() > 0.1)
