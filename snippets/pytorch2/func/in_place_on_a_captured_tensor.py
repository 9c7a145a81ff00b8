import torch
from torch.func import grad, vmap

seen = torch.zeros(2)


def count(x):
    seen.add_(x)
    return (x**2).sum()


for transformed, x in ((grad(count), torch.ones(2)), (vmap(count), torch.ones(3, 2))):
    try:
        transformed(x)
    except RuntimeError as error:
        print(error)
