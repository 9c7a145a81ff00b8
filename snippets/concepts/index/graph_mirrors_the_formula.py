import torch
from torch.nn.functional import mse_loss

km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])
rate = torch.tensor(1.0, requires_grad=True)
base = torch.tensor(1.0, requires_grad=True)

loss = mse_loss(rate * km + base, fare)


def show(node, depth=0):
    print("    " * depth + node.name())
    for earlier, _ in node.next_functions:
        if earlier is not None:
            show(earlier, depth + 1)


show(loss.grad_fn)
