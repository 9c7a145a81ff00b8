import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model, x, y = nn.Linear(3, 1), torch.randn(5, 3), torch.randn(5, 1)
parameters = {name: value.detach() for name, value in model.named_parameters()}


def loss(parameters, x, y):
    return (functional_call(model, parameters, (x,)) - y).square().mean()


each = vmap(grad(loss), in_dims=(None, 0, 0))(parameters, x, y)
model.zero_grad()
(model(x) - y).square().mean().backward()
for name, value in model.named_parameters():
    print(name, tuple(each[name].shape), torch.allclose(each[name].mean(0), value.grad, atol=1e-6))
