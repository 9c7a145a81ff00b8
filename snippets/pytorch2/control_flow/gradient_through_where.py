import torch


def plain(x):
    return torch.where(x > 0, x.sqrt(), 0.0)


def safe(x):
    inside = torch.where(x > 0, x, 1.0)  # what sqrt sees is always allowed
    return torch.where(x > 0, inside.sqrt(), 0.0)


for f in (plain, safe):
    x = torch.tensor([4.0, 0.0, -1.0], requires_grad=True)
    y = f(x)
    y.sum().backward()
    print(f"{f.__name__:<5} value {y.tolist()}  gradient {x.grad.tolist()}")
