import torch

count = 0


def count_graphs(module, example_inputs):
    global count
    count += 1
    return module.forward


def branching(x):
    if x > 0:
        return x * x
    return -x


def branchless(x):
    return torch.where(x > 0, x * x, -x)


for f in (branching, branchless):
    count = 0
    compiled = torch.compile(f, backend=count_graphs)
    values = [compiled(torch.tensor(value)).item() for value in (3.0, -3.0)]
    print(f"{f.__name__}: {values}, graphs: {count}")
