import torch
from torch._dynamo.testing import CompileCounter

counter = CompileCounter()


@torch.compile(backend=counter)
def f(x):
    return torch.cond(x.sum() > 0, torch.sin, torch.cos, (x,))


f(torch.ones(3)), f(-torch.ones(3)), f(torch.ones(3))
print(counter.frame_count)
