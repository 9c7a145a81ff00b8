import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 20, dtype=torch.float64)
norm = nn.BatchNorm1d(10, affine=False, eps=1e-12).double()
weight = torch.randn(10, 20, dtype=torch.float64)
target = torch.randn(64, 10, dtype=torch.float64)

results = []
for factor in (1, 10):
    w = (factor * weight).requires_grad_()
    y = norm(x @ w.T)
    ((y - target) ** 2).mean().backward()
    results.append((y.detach(), w.grad))

(y1, g1), (y10, g10) = results
print("same output:", torch.allclose(y1, y10))
print("gradient divided by 10:", torch.allclose(g1 / 10, g10))
