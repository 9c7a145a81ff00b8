import torch
from torch.func import grad, vmap


def loss(w, x):
    return (w @ x) ** 2


w, X = torch.ones(3), torch.ones(5, 3)
print(vmap(grad(loss), in_dims=(None, 0))(w, X).shape)
