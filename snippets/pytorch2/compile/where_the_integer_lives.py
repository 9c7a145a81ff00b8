import torch
from torch._dynamo.testing import CompileCounter

step = 0
model = torch.nn.Identity()


def from_argument(x, n):
    return x * n


def from_attribute(x, n):
    return x * model.step


def from_global(x, n):
    return x * step


for f in (from_argument, from_attribute, from_global):
    torch.compiler.reset()
    counter, counts = CompileCounter(), []
    compiled = torch.compile(f, backend=counter)
    for step in range(2, 8):
        model.step = step
        compiled(torch.ones(3), step)
        counts.append(counter.frame_count)
    print(f"{f.__name__:<14} {counts}")
