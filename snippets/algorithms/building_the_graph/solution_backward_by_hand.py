from graphlib import TopologicalSorter

import torch


def gradients(root):
    """Return a dictionary from each leaf behind a scalar to its gradient."""
    users, waiting = {root.grad_fn: set()}, [root.grad_fn]
    for node in waiting:  # grows while it is read
        for used, _ in node.next_functions:
            if used is not None and used not in users:
                users[used] = set()
                waiting.append(used)
            if used is not None:
                users[used].add(node)

    arrived, result = {root.grad_fn: torch.ones_like(root)}, {}
    for node in TopologicalSorter(users).static_order():  # users first
        gradient = arrived.pop(node)
        if hasattr(node, "variable"):
            result[node.variable] = gradient
            continue
        parts = node(gradient)
        parts = parts if isinstance(parts, tuple) else (parts,)
        for (used, _), part in zip(node.next_functions, parts, strict=True):
            if used is not None:
                shape = used._input_metadata[0].shape
                part = part.sum_to_size(shape)  # undo broadcasting
                arrived[used] = arrived[used] + part if used in arrived else part
    return result


t = torch.tensor([0.0, 1.0, 2.0, 3.0])
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
loss = (a * torch.exp(-t * k) - 25).square().mean() + k * k

with torch.no_grad():
    mine = gradients(loss)
loss.backward()
for name, leaf in {"a": a, "k": k}.items():
    same = torch.allclose(mine[leaf], leaf.grad)
    print(f"{name}: {mine[leaf]:.3f}, same as autograd: {same}")
