from collections import Counter

import torch

from snippets.kit.drawing import autograd_graph

w = torch.tensor(2.0, requires_grad=True)

filled = torch.zeros(10)
for i in range(10):
    filled[i] = w * i

stacked = torch.stack([w * i for i in range(10)])

print("equal:", torch.equal(filled, stacked))
for result in (filled, stacked):
    nodes, _ = autograd_graph(result, {"w": w})
    print(len(nodes), "nodes:", dict(Counter(node.label for node in nodes)))
