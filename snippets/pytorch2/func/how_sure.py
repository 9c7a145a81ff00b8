import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.func import functional_call, grad, jacrev, stack_module_state, vmap

torch.manual_seed(0)
x = torch.cat([torch.linspace(-3, -1, 20), torch.linspace(1, 3, 20)])[:, None]
y = torch.sin(2 * x) + 0.1 * torch.randn(40, 1)
models = [nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Linear(20, 1)) for _ in range(8)]
theta = {name: p.detach() for name, p in stack_module_state(models)[0].items()}


def f(theta, x):
    return functional_call(models[0], theta, (x,))[..., 0]


def loss(theta):
    decay = sum(p.square().sum() for p in theta.values())
    return (f(theta, x) - y[:, 0]).square().mean() + 1e-4 * decay


momentum = {name: torch.zeros_like(p) for name, p in theta.items()}
for _ in range(1000):
    g = vmap(grad(loss))(theta)
    momentum = {name: 0.9 * m + g[name] for name, m in momentum.items()}
    theta = {name: p - 0.05 * momentum[name] for name, p in theta.items()}
grid = torch.linspace(-4, 4, 200)[:, None]
curves = vmap(f, in_dims=(0, None))(theta, grid)
one = {name: p[0].double() for name, p in theta.items()}


def jacobian(x):
    return torch.cat([j.flatten(1) for j in jacrev(f)(one, x.double()).values()], dim=1)


J = jacobian(x)
precision = (J.T @ J + 40 * 1e-4 * torch.eye(J.shape[1])) / 0.1**2
at = jacobian(grid)
sd = (at @ torch.linalg.inv(precision) * at).sum(1).sqrt()

plt.rcParams["font.size"] = 13
left, right = plt.subplots(1, 2, figsize=(6.4, 3.6), sharey=True)[1]
left.plot(grid, curves.T, color="C0", linewidth=1, alpha=0.7)
left.set_title("8 networks")
mean = curves[0]
right.fill_between(grid[:, 0], mean - 2 * sd, mean + 2 * sd, color="C0", alpha=0.3, linewidth=0)
right.plot(grid, mean, color="C0")
right.set_title("1 Jacobian")
for axes in (left, right):
    axes.plot(grid, torch.sin(2 * grid), ":", color="C6")
    axes.plot(x, y, ".", color="C1")
    axes.set(xlabel="x", ylim=(-3, 3))
plt.show()
