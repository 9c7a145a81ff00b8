import torch

from snippets.kit.drawing import autograd_graph


def look(name, tensor):
    nodes, edges = autograd_graph(tensor)
    newest = nodes[0].name
    print(f"{name:8} {tensor:8.4f}  {newest} {len(nodes)} nodes, {len(edges)} edges")


# Step 1: tensors.
t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)

# Steps 2 and 3: every line computes a value and records a node.
exponent = -t * k
look("exponent", exponent)
decay = torch.exp(exponent)
look("decay", decay)
tea = a * decay
look("tea", tea)
error = tea - measured
look("error", error)
loss = error**2
look("loss", loss)
