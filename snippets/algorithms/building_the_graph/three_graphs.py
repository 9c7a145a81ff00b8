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
    calls = [node.target.__name__ for node in graph.nodes if node.op == "call_function"]
    print(f"{title:9}", *calls, "| inputs:", *inputs)


nodes, _ = autograd_graph(loss_of(a, k), {"a": a, "k": k})
operations = [node.label.lower() for node in reversed(nodes) if not node.is_leaf]
print(f"{'autograd':9}", *operations, "| inputs:", *sorted(n.label for n in nodes if n.is_leaf))

show("fx", fx.symbolic_trace(loss_of).graph)


def backend(module, example_inputs):
    show("Dynamo", module.graph)
    return module.forward


torch.compile(loss_of, backend=backend)(a, k)
