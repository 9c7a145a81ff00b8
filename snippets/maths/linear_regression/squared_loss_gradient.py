import torch
from torch.nn import functional as F

torch.manual_seed(0)
X = torch.cat([torch.randn(8, 3), torch.ones(8, 1)], dim=1).double()
y = torch.randn(8, dtype=torch.float64)
w = torch.randn(4, dtype=torch.float64, requires_grad=True)

loss = F.mse_loss(X @ w, y)
(gradient,) = torch.autograd.grad(loss, w)
print("gradient: ", torch.allclose(gradient, 2 / 8 * X.T @ (X @ w - y)))

h = torch.randn(4, dtype=torch.float64)
expansion = loss + gradient @ h + (X @ h).square().sum() / 8
print("expansion:", torch.allclose(F.mse_loss(X @ (w + h), y), expansion))

hessian = torch.autograd.functional.hessian(lambda w: F.mse_loss(X @ w, y), w)
print("Hessian:  ", torch.allclose(hessian, 2 / 8 * X.T @ X))
