import torch

torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64, requires_grad=True)


def loss_of(w):
    return ((X @ w - y) ** 2).mean()


derived = 2 / 20 * X.T @ (X @ w - y)
(recorded,) = torch.autograd.grad(loss_of(w), w)

h = 1e-6
unit = torch.eye(3, dtype=torch.float64)
numerical = torch.stack([(loss_of(w + h * e) - loss_of(w - h * e)) / (2 * h) for e in unit])

print("derived and autograd:  ", torch.allclose(derived, recorded, rtol=1e-12))
print("derived and difference:", torch.allclose(derived, numerical, rtol=1e-6))
