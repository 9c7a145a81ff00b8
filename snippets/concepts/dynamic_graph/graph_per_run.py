import random

import torch

from snippets.kit.drawing import autograd_graph

dice = random.Random(7)
w = torch.tensor(0.5, requires_grad=True)
for step in range(4):
    h = torch.tensor(1.0)
    depth = dice.randint(1, 5)
    for _ in range(depth):
        h = torch.tanh(w * h)
    loss = (h - 0.8) ** 2

    nodes, edges = autograd_graph(loss)
    print(f"step {step}: depth {depth}, {len(nodes)} nodes, {len(edges)} edges")
    loss.backward()
