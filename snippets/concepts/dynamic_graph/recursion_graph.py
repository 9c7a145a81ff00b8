import torch

from snippets.kit.drawing import autograd_graph


def power(x, n):
    if n == 0:
        return 1
    half = power(x, n // 2)
    return half * half * x if n % 2 else half * half


x = torch.tensor(1.01, dtype=torch.float64, requires_grad=True)
for n in (2, 10, 1000):
    y = power(x, n)
    nodes, _ = autograd_graph(y)
    (slope,) = torch.autograd.grad(y, x)
    right = torch.allclose(slope, n * x ** (n - 1))
    print(f"n = {n}: {len(nodes) - 1} multiplications, gradient right: {right}")
