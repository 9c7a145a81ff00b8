import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Linear(3, 1)
x, y = torch.randn(5, 3), torch.randn(5, 1)


def loss(parameters, x, y):
    return ((functional_call(model, parameters, (x,)) - y) ** 2).mean()


parameters = dict(model.named_parameters())
each = vmap(grad(loss), in_dims=(None, 0, 0))(parameters, x, y)
print({name: tuple(g.shape) for name, g in each.items()})

loss(parameters, x, y).backward()
mean = each["weight"].mean(dim=0)
print("their mean is .grad:", torch.allclose(mean, model.weight.grad))
