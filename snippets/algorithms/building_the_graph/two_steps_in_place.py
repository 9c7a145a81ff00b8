import textwrap

import torch

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def loss_of(*, in_place=None):
    decay = torch.exp(-t * k)
    tea = decay.mul_(a) if in_place == "mul_" else a * decay
    error = tea.sub_(measured) if in_place == "sub_" else tea - measured
    return error**2


for in_place in (None, "sub_", "mul_"):
    loss = loss_of(in_place=in_place)
    print(f"in place: {in_place}, loss {loss:.4f}")
    try:
        slope_a, slope_k = torch.autograd.grad(loss, (a, k))
        print(f"gradients {slope_a:.4f} and {slope_k:.2f}")
    except RuntimeError as problem:
        print(textwrap.fill(str(problem).partition(": ")[0], 80))
