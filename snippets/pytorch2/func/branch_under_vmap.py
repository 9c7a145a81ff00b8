import torch
from torch.func import grad, vmap


def huber(x):
    if x.abs() < 1:
        return x**2 / 2
    return x.abs() - 0.5


x = torch.tensor([0.5, 2.0])
print(grad(huber)(x[0]), grad(huber)(x[1]))
try:
    vmap(huber)(x)
except RuntimeError as error:
    print(str(error))


def huber_where(x):
    return torch.where(x.abs() < 1, x**2 / 2, x.abs() - 0.5)


print(vmap(huber_where)(x), vmap(grad(huber_where))(x))
