import torch
from torch.func import grad, vmap


def root(a):
    x = a
    for _ in range(30):
        step = (x - a / x) / 2
        x = torch.where(step.abs() > 1e-12, x - step, x)
    return x


a = torch.tensor([0.01, 2.0, 400.0], dtype=torch.float64)
print(torch.allclose(vmap(root)(a), a.sqrt()))
print(torch.allclose(vmap(grad(root))(a), 0.5 / a.sqrt()))
