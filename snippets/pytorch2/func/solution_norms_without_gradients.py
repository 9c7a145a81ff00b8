import torch
from torch.func import grad, vmap

torch.manual_seed(0)
weight, x, y = torch.randn(3, 50), torch.randn(200, 50), torch.randn(200, 3)


def loss(weight, x, y):
    return (weight @ x - y).square().sum()


each = vmap(grad(loss), in_dims=(None, 0, 0))(weight, x, y)
delta = 2 * (x @ weight.T - y)
norms = delta.norm(dim=1) * x.norm(dim=1)
print(torch.allclose(each.flatten(1).norm(dim=1), norms), each.numel(), norms.numel())
