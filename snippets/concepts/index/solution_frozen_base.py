import torch
from torch.nn.functional import mse_loss

from snippets.kit.drawing import autograd_graph

km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])

for learn_base in (True, False):
    rate = torch.tensor(1.0, requires_grad=True)
    base = torch.tensor(1.0, requires_grad=learn_base)
    loss = mse_loss(rate * km + base, fare)
    nodes, _ = autograd_graph(loss, {"rate": rate, "base": base})
    loss.backward()
    print([node.label for node in nodes], rate.grad, base.grad)
