import torch
from torch import fx


def f(x):
    if x > 0:
        return x * x
    return -x


print(f(torch.tensor(3.0)), f(torch.tensor(-3.0)))

try:
    fx.symbolic_trace(f)
except fx.proxy.TraceError as error:
    print(error)
