import torch
from torch._dynamo.decorators import mark_dynamic, mark_unbacked
from torch._dynamo.testing import CompileCounter


def double(x):
    return x * 2


def default(x, dimension):
    pass


for mark in (default, mark_dynamic, mark_unbacked):
    torch.compiler.reset()
    counter, graphs = CompileCounter(), []
    compiled = torch.compile(double, backend=counter)
    for length in (3, 5, 1, 0):
        x = torch.ones(length)
        if length == 3:
            mark(x, 0)
        compiled(x)
        graphs.append(counter.frame_count)
    print(f"{mark.__name__:<14} graphs after lengths 3, 5, 1, 0: {graphs}")
