import torch

from snippets.kit.drawing import autograd_graph


def encode(tree, w):
    if not isinstance(tree, tuple):
        return torch.tensor(float(tree))
    left, right = (encode(child, w) for child in tree)
    return torch.tanh(w * left + right)


w = torch.tensor(0.5, requires_grad=True)
for tree in ((1, 2), ((1, 2), 3), ((1, 2), (3, (4, 5)))):
    nodes, _ = autograd_graph(encode(tree, w))
    joins = sum(node.label == "Tanh" for node in nodes)
    print(f"{tree}: {joins} joins, {len(nodes)} nodes")
