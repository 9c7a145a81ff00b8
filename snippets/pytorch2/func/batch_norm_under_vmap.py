import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
parameters = {name: p.detach() for name, p in model.named_parameters()}


def loss(parameters, x):
    return functional_call(model, parameters, (x[None],)).square().sum()


x = torch.randn(5, 3)
for prepare in ("train", "eval"):
    getattr(model, prepare)()
    try:
        vmap(grad(loss), in_dims=(None, 0))(parameters, x)
        print(prepare, "works")
    except (RuntimeError, ValueError) as error:
        print(prepare, str(error)[:300])
