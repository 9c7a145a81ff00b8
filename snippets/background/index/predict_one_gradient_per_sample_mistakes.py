import torch
from torch.func import grad, vmap


def loss(w, x, y):
    return (w * x - y) ** 2


w = torch.tensor(1.0)
x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 3.0])

# %% there is one parameter, so there is one gradient: the sum
print(grad(lambda w: loss(w, x, y).sum())(w))

# %% vmap computes the mean over the batch
print(grad(lambda w: loss(w, x, y).mean())(w))

# %% grad(loss) returns the loss
print(vmap(loss, in_dims=(None, 0, 0))(w, x, y))
