import torch


def loop(x, decay):
    level, levels = torch.zeros_like(x[..., 0]), []
    for t in range(x.shape[-1]):
        level = decay * level + x[..., t]
        levels.append(level)
    return torch.stack(levels, -1)


def recorded(tensor):
    """How many nodes the graph of autograd has."""
    seen, waiting = set(), [tensor.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in seen:
            seen.add(node)
            waiting += [following for following, _ in node.next_functions]
    return len(seen)


def captured(graph, examples):
    print("compiled:", sum(node.op.startswith("call") for node in graph.graph.nodes), "operations")
    return graph


compiled = torch.compile(loop, backend=captured, dynamic=False)
for steps in 10, 20, 40:
    x = torch.ones(3, steps, requires_grad=True)
    print(f"{steps} steps, recorded: {recorded(loop(x, 0.9))} nodes", end=", ")
    compiled(x, 0.9)
