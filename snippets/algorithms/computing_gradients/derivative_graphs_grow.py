import torch


def nodes_behind(tensor):
    seen, waiting = set(), [tensor.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in seen:
            seen.add(node)
            waiting += [used for used, _ in node.next_functions]
    return len(seen)


x = torch.tensor(0.5, requires_grad=True)
y = torch.exp(-(x**2) / 2)
for order in range(6):
    print(f"order {order}: {y:8.4f}, {nodes_behind(y)} nodes")
    (y,) = torch.autograd.grad(y, x, create_graph=True)
