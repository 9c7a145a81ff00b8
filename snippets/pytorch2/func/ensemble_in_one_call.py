import copy

import torch
from torch import nn
from torch.func import functional_call, grad, stack_module_state, vmap

torch.manual_seed(0)
x = torch.cat([torch.linspace(-3, -1, 20), torch.linspace(1, 3, 20)])[:, None]
y = torch.sin(2 * x) + 0.1 * torch.randn(40, 1)
models = [nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Linear(20, 1)) for _ in range(8)]
parameters, buffers = stack_module_state(models)
parameters = {name: p.detach() for name, p in parameters.items()}
print({name: tuple(p.shape) for name, p in parameters.items()}, buffers)
skeleton = copy.deepcopy(models[0]).to("meta")


def loss(parameters, x, y):
    return (functional_call(skeleton, parameters, (x,)) - y).square().mean()


for _ in range(100):
    g = vmap(grad(loss), in_dims=(0, None, None))(parameters, x, y)
    parameters = {name: p - 0.1 * g[name] for name, p in parameters.items()}

for model in models:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        (model(x) - y).square().mean().backward()
        optimizer.step()
alone = stack_module_state(models)[0]
print(all(torch.allclose(parameters[n], alone[n], atol=1e-4) for n in parameters))
