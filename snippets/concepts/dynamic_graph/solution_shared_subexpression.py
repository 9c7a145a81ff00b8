import torch

from snippets.kit.drawing import autograd_graph

x = torch.tensor(3.0, requires_grad=True)
square = x * x
for y in (x * x + x * x, square + square):
    nodes, edges = autograd_graph(y, {"x": x})
    (slope,) = torch.autograd.grad(y, x)
    labels = [node.label for node in nodes]
    print(f"{labels}, {len(edges)} edges, gradient {slope:g}")
