import torch
from torch.func import grad, vmap


def loss(w, x, y):
    return (w * x - y) ** 2


w = torch.tensor(1.0)
x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 3.0])
print(vmap(grad(loss), in_dims=(None, 0, 0))(w, x, y))
