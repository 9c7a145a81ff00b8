import torch
from torch.func import grad, vmap

x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
y = torch.tensor([2.0, 4.0, 6.0, 12.0, 10.0, 12.0])  # y = 2 x, but one is wrong


def loss(w, x, y):
    return (w * x - y) ** 2


each = vmap(grad(loss), in_dims=(None, 0, 0))(torch.tensor(2.0), x, y)
print(each)
print("look at number", each.abs().argmax().item())
