import torch
from torch.nn.functional import mse_loss

torch.manual_seed(0)
X = torch.cat([torch.randn(8, 3), torch.ones(8, 1)], dim=1).double()
y = torch.randn(8, dtype=torch.float64)
w = torch.randn(4, dtype=torch.float64, requires_grad=True)

loss = mse_loss(X @ w, y)
(gradient,) = torch.autograd.grad(loss, w)
print("gradient: ", torch.allclose(gradient, 2 / 8 * X.T @ (X @ w - y)))

h = torch.randn(4, dtype=torch.float64)
expansion = loss + gradient @ h + (X @ h).square().sum() / 8
print("expansion:", torch.allclose(mse_loss(X @ (w + h), y), expansion))

hessian = torch.autograd.functional.hessian(lambda w: mse_loss(X @ w, y), w)
print("Hessian:  ", torch.allclose(hessian, 2 / 8 * X.T @ X))
