import torch

from snippets.kit.drawing import autograd_graph


def uses(node):
    return [used for used, _ in node.next_functions if used is not None]


def topological_order(root):
    """Return the nodes behind a tensor, each before all the nodes that it uses."""
    order, seen, waiting = [], set(), [(root.grad_fn, False)]
    while waiting:
        node, inputs_done = waiting.pop()
        if inputs_done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            waiting.append((node, True))
            waiting += [(used, False) for used in uses(node)]
    return order[::-1]


x = torch.tensor(0.5, requires_grad=True)
u = torch.exp(x)
y = u * torch.sin(u) + x
order = topological_order(y)
print([node.name().split("::")[-1] for node in order])

place = {node: at for at, node in enumerate(order)}
edges = [(node, used) for node in order for used in uses(node)]
print("users first:", all(place[node] < place[used] for node, used in edges))
nodes_there, edges_there = autograd_graph(y)
print(len(order) == len(nodes_there), len(edges) == len(edges_there))

deep = x
for _ in range(10_000):
    deep = deep + 1
print(len(topological_order(deep)))
