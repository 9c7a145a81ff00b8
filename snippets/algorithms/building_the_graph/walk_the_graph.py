import torch

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
loss = (a * torch.exp(-t * k) - measured) ** 2


def walk(node, depth=0):
    print("    " * depth + (node.name().split("::")[-1] if node else "None"))
    for used, _ in node.next_functions if node else ():
        walk(used, depth + 1)


walk(loss.grad_fn)
