import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 10, dtype=torch.float64, requires_grad=True)
norm = nn.RMSNorm(10, eps=0.0).double()
by_hand = x / x.square().mean(dim=1, keepdim=True).sqrt()
print("same:", torch.allclose(norm(x), by_hand))

by_hand.backward(torch.randn_like(x))
print("product with x is 0:", bool(((x.grad * x).sum(dim=1).abs() < 1e-12).all()))
print("sum is 0:", bool((x.grad.sum(dim=1).abs() < 1e-12).all()))
