import torch
from torch._dynamo.testing import CompileCounter

seen = []


@torch.compiler.disable
def log(x):
    seen.append(round(x.mean().item(), 3))


def f(x):
    y = x.sin()
    log(y)
    return y.cos()


counter = CompileCounter()
torch.compile(f, backend=counter)(torch.ones(3))
print("graphs:", counter.frame_count, "seen:", seen)
