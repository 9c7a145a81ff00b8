import torch
from torch import fx

from snippets.drawing import autograd_graph

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def loss_of(a, k):
    return (a * torch.exp(-t * k) - measured) ** 2


def show(title, graph):
    inputs = [node.name for node in graph.nodes if node.op in ("placeholder", "get_attr")]
    targets = [node.target for node in graph.nodes if node.op.startswith("call")]
    calls = [getattr(target, "__name__", target) for target in targets]
    print(f"{title}\n  inputs:", *inputs, "\n  nodes: ", *calls)


nodes, _ = autograd_graph(loss_of(a, k), {"a": a, "k": k})
print("autograd\n  leaves:", *sorted(node.label for node in nodes if node.is_leaf))
print("  nodes: ", *[node.name for node in reversed(nodes) if not node.is_leaf])

show("fx.symbolic_trace", fx.symbolic_trace(loss_of).graph)


def backend(module, example_inputs):
    show("torch.compile", module.graph)
    return module.forward


torch.compile(loss_of, backend=backend)(a, k)
