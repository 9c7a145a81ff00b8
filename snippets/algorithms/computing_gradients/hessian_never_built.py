import torch

n = 1_000_000
x = torch.linspace(-1, 1, n, dtype=torch.float64, requires_grad=True)
v = torch.ones(n, dtype=torch.float64)

f = (x**4).sum() / 12 + x.diff().square().sum() / 2
(gradient,) = torch.autograd.grad(f, x, create_graph=True)
(product,) = torch.autograd.grad(gradient @ v, x)

print(torch.allclose(product, x**2))
print(f"the Hessian would take {n * n * 8 / 1e12:g} TB, the product took {n * 8 / 1e6:g} MB")
