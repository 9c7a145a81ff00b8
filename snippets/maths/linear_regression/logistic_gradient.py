import torch
from torch.nn.functional import binary_cross_entropy_with_logits

torch.manual_seed(0)
X = torch.cat([torch.randn(8, 3), torch.ones(8, 1)], dim=1).double()
y = torch.tensor([1.0, 0, 1, 1, 0, 0, 1, 0], dtype=torch.float64)
w = torch.randn(4, dtype=torch.float64, requires_grad=True)


def loss(w):
    return binary_cross_entropy_with_logits(X @ w, y)


(gradient,) = torch.autograd.grad(loss(w), w)
p = torch.sigmoid(X @ w).detach()
per_sample = (p - y)[:, None] * X
print("sample by sample:", torch.allclose(gradient, per_sample.mean(dim=0)))
print("as a matrix:     ", torch.allclose(gradient, X.T @ (p - y) / 8))

hessian = torch.autograd.functional.hessian(loss, w)
D = torch.diag(p * (1 - p))
print("Hessian:         ", torch.allclose(hessian, X.T @ D @ X / 8))
