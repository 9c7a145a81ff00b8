import math

import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1))
start = {name: p.detach() for name, p in model.named_parameters()}


def tasks(count):
    size, phase = 0.5 + 1.5 * torch.rand(count, 1, 1), math.pi * torch.rand(count, 1, 1)
    x = 6 * torch.rand(count, 20, 1) - 3
    return x, size * torch.sin(x + phase)


def loss(theta, x, y):
    return (functional_call(model, theta, (x,)) - y).square().mean()


def adapted(theta, x, y, rate):
    g = grad(loss)(theta, x[:10], y[:10])
    return loss({n: p - rate * g[n] for n, p in theta.items()}, x[10:], y[10:])


def train(objective):
    torch.manual_seed(1)
    theta = {name: p.clone().requires_grad_() for name, p in start.items()}
    optimizer = torch.optim.Adam(theta.values(), lr=0.005)
    for _ in range(200):
        optimizer.zero_grad()
        vmap(objective, in_dims=(None, 0, 0))(theta, *tasks(25)).mean().backward()
        optimizer.step()
    return {name: p.detach() for name, p in theta.items()}


joint = train(loss)
maml = train(lambda theta, x, y: adapted(theta, x, y, 0.1))
x, y = tasks(500)
for name, theta in {"untrained": start, "joint": joint, "MAML": maml}.items():
    errors = [
        vmap(adapted, in_dims=(None, 0, 0, None))(theta, x, y, rate).mean().item()
        for rate in (0.0, 0.02, 0.05, 0.1, 0.2)
    ]
    print(f"{name:9}  before {errors[0]:.1f}   after one step {min(errors):.1f}")
