import torch
from torch import nn
from torch.func import functional_call, grad, jacrev

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1)).double()
theta = {name: p.detach() for name, p in model.named_parameters()}
x = torch.linspace(-1, 1, 6, dtype=torch.float64)[:, None]
y = torch.sin(3 * x)[:, 0]


def f(theta):
    return functional_call(model, theta, (x,))[:, 0]


J = torch.cat([j.flatten(1) for j in jacrev(f)(theta).values()], dim=1)
K = J @ J.T
print(tuple(J.shape), tuple(K.shape), torch.linalg.eigvalsh(K).min().item() > 0)

g = grad(lambda theta: (f(theta) - y).square().sum() / 2)(theta)
for rate in (0.1, 0.01, 0.001):
    moved = f({name: p - rate * g[name] for name, p in theta.items()}) - f(theta)
    predicted = -rate * K @ (f(theta) - y)
    print(rate, f"{(moved - predicted).norm() / moved.norm():.1e}")
