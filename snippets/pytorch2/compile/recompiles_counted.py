import torch
from torch._dynamo.testing import CompileCounter


def f(x, option=None):
    if option is None or isinstance(option, str):
        return x * 2
    return x * option


def compilations(calls):
    torch.compiler.reset()
    counter, counts = CompileCounter(), []
    compiled = torch.compile(f, backend=counter)
    for arguments in calls:
        compiled(*arguments)
        counts.append(counter.frame_count)
    return counts


x = torch.ones(3)
print("lengths   ", compilations([(torch.ones(n),) for n in range(2, 8)]))
print("from 0 on ", compilations([(torch.ones(n),) for n in range(6)]))
print("dimensions", compilations([(torch.ones([2] * n),) for n in range(1, 7)]))
print("integers  ", compilations([(x, n) for n in range(2, 8)]))
print("floats    ", compilations([(x, n + 0.5) for n in range(2, 8)]))
print("tensors   ", compilations([(x, torch.tensor(n)) for n in range(2, 8)]))
print("texts     ", compilations([(x, text) for text in "abcdef"]))
