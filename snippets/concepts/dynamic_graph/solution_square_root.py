import torch

from snippets.kit.drawing import autograd_graph


def square_root(a):
    y = a
    while abs(y * y - a) > 1e-9:
        y = (y + a / y) / 2
    return y


for value in (1.1, 9.0, 1e6):
    a = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    y = square_root(a)
    nodes, _ = autograd_graph(y)
    y.backward()
    right = torch.allclose(a.grad, 0.5 / a.sqrt())
    print(f"a = {value:g}: {(len(nodes) - 1) // 3} rounds, gradient right: {right}")
