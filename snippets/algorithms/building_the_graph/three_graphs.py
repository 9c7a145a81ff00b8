import torch
from torch import fx

from snippets.kit.drawing import autograd_graph

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def loss_of(a, k):
    return (a * torch.exp(-t * k) - measured) ** 2


def show(title, inputs, operations):
    print(title)
    print("  inputs:    ", ", ".join(inputs))
    print("  operations:", ", ".join(operations))


def show_fx(title, graph):
    inputs = [n.name for n in graph.nodes if n.op in ("placeholder", "get_attr")]
    targets = [n.target for n in graph.nodes if n.op.startswith("call")]
    show(title, inputs, [getattr(target, "__name__", target) for target in targets])


nodes, _ = autograd_graph(loss_of(a, k), {"a": a, "k": k})
leaves = sorted(node.label for node in nodes if node.is_leaf)
operations = [node.label for node in reversed(nodes) if not node.is_leaf]
show("autograd", leaves, operations)

traced = fx.symbolic_trace(loss_of)
show_fx("fx.symbolic_trace", traced.graph)
print("  constants: ", traced._tensor_constant0, traced._tensor_constant1)


def backend(module, example_inputs):
    show_fx("torch.compile", module.graph)
    return module.forward


loss = torch.compile(loss_of, backend=backend)(a, k)
