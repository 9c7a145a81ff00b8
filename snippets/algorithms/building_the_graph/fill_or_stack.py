import torch

from snippets.drawing import autograd_graph

w = torch.tensor(2.0, requires_grad=True)


def filled(n):
    out = torch.zeros(n)
    for i in range(n):
        out[i] = w * i
    return out


def stacked(n):
    return torch.stack([w * i for i in range(n)])


def longest_path(root):
    _, edges = autograd_graph(root)
    depth = {0: 0}
    for _ in edges:  # enough rounds for any path
        for user, used in edges:
            depth[used] = max(depth.get(used, 0), depth.get(user, 0) + 1)
    return max(depth.values())


for make in (filled, stacked):
    y = make(10)
    print(f"{make.__name__:8} {y.grad_fn.name().split('::')[-1]:14}", end="")
    print(f"{len(autograd_graph(y)[0])} nodes, longest path {longest_path(y)}")
