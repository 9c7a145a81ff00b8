from collections import Counter

import torch

from snippets.kit.drawing import autograd_graph


def wait_until_drinkable(k):
    tea, minutes = torch.tensor(50.0), 0
    while tea > 30:
        tea = tea - k * tea
        minutes += 1
    return tea, minutes


for value in (0.5, 0.2, 0.1):
    k = torch.tensor(value, requires_grad=True)
    tea, minutes = wait_until_drinkable(k)
    nodes, edges = autograd_graph(tea, {"k": k})
    tea.backward()
    right = torch.isclose(k.grad, -minutes * 50 * (1 - k) ** (minutes - 1)).item()
    print(f"{minutes} min, {dict(Counter(node.label for node in nodes))}", end="")
    print(f", {len(edges)} edges, gradient right: {right}")
