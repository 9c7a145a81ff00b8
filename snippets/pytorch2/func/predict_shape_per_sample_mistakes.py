import torch
from torch.func import grad, jacrev, vmap


def loss(w, x):
    return (w @ x) ** 2


w, X = torch.ones(3), torch.ones(5, 3)

# %% gradients are added up, as backward() does
print(grad(lambda w: sum(loss(w, x) for x in X))(w).shape)

# %% each sample gets one number
print(vmap(loss, in_dims=(None, 0))(w, X).shape)

# %% each of the five losses is differentiated by each of the samples
print(jacrev(lambda samples: vmap(loss, in_dims=(None, 0))(w, samples))(X).shape)
