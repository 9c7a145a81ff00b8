import torch
from torch.fx.experimental.symbolic_shapes import guard_or_false


def asked(x):
    y = x[x > 0]
    return y.mean() if y.shape[0] > 0 else x.new_zeros(())


def promised(x):
    y = x[x > 0]
    torch._check(y.shape[0] > 0, lambda: "no positive number")
    return y.mean() if y.shape[0] > 0 else x.new_zeros(())


def guessed(x):
    y = x[x > 0]
    return x.new_zeros(()) if guard_or_false(y.shape[0] == 0) else y.mean()


def computed(x):
    y = x[x > 0]
    return y.sum() / max(y.shape[0], 1)


for f in (asked, promised, guessed, computed):
    results = []
    for x in (torch.tensor([1.0, -1.0, 3.0]), torch.tensor([-1.0, -2.0])):
        for g in (f, torch.compile(f, backend="eager", fullgraph=True)):
            try:
                results.append(g(x).item())
            except Exception as error:
                results.append(type(error).__name__)
    print(f"{f.__name__:<9}", *results)
