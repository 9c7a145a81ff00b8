import torch
from torch.func import grad, jacrev

x = torch.linspace(-1, 1, 6, dtype=torch.float64)
y = torch.sin(3 * x)


def f(theta):
    hidden = torch.tanh(torch.outer(x, theta["w"]) + theta["b"])
    return hidden @ theta["v"] / len(theta["v"]) ** 0.5


def kernel(theta):
    J = torch.cat(list(jacrev(f)(theta).values()), dim=1)
    return J @ J.T


slope = grad(lambda theta: (f(theta) - y).square().sum() / 2)
for width in (10, 100, 1000, 10000):
    torch.manual_seed(0)
    theta = {name: torch.randn(width, dtype=torch.float64) for name in "wbv"}
    K, error = kernel(theta), f(theta) - y
    for _ in range(100):
        g = slope(theta)
        theta = {name: p - 0.05 * g[name] for name, p in theta.items()}
        error = error - 0.05 * K @ error
    change = (kernel(theta) - K).norm() / K.norm()
    miss = (f(theta) - y - error).norm() / error.norm()
    print(f"{width:5}  kernel moved {change:.3f}  prediction missed by {miss:.3f}")
