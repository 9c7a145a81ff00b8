import torch


def f(z):
    if z > 1:
        return z**2
    return z


for value in (0.5, 1.0, 2.0):
    z = torch.tensor(value, requires_grad=True)
    f(z).backward()
    print(f"z = {value}: slope {z.grad.item()}")
