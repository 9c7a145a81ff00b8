import torch
from torch.func import grad, vmap


def scaled(x):
    return x * x.abs().max().item()


print(grad(scaled)(torch.tensor(3.0)))
try:
    vmap(scaled)(torch.ones(2, 3))
except RuntimeError as error:
    print(str(error))
