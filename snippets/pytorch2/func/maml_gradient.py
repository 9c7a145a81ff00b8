import torch
from torch import nn
from torch.func import functional_call, grad

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1)).double()
theta = {name: p.detach() for name, p in model.named_parameters()}
x, x_new = torch.randn(2, 5, 1, dtype=torch.float64)


def loss(theta, x):
    return (functional_call(model, theta, (x,)) - torch.sin(2 * x)).square().mean()


def adapt(theta):
    g = grad(loss)(theta, x)
    return {name: p - 0.1 * g[name] for name, p in theta.items()}


def after_one_step(theta):
    return loss(adapt(theta), x_new)


exact = grad(after_one_step)(theta)["0.weight"][3, 0]
first_order = grad(loss)(adapt(theta), x_new)["0.weight"][3, 0]
h = torch.zeros(8, 1, dtype=torch.float64)
h[3] = 1e-5
up, down = (after_one_step(theta | {"0.weight": theta["0.weight"] + s * h}) for s in (1, -1))
print(f"through the step   {exact:.8f}")
print(f"finite difference  {(up - down) / 2e-5:.8f}")
print(f"first order only   {first_order:.8f}")
