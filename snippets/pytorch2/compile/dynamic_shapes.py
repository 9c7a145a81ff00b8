import torch
from torch._dynamo.testing import CompileCounter


def mean_of_rows(x):
    return x.sum(0) / x.shape[0]


def compilations(sizes, mark=False, **options):
    torch.compiler.reset()
    counter = CompileCounter()
    compiled = torch.compile(mean_of_rows, backend=counter, **options)
    for size in sizes:
        x = torch.ones(size, 3)
        if mark:
            torch._dynamo.mark_dynamic(x, 0)
        compiled(x)
    return counter.frame_count


sizes = (32, 32, 7, 19, 4)
print("default      ", compilations(sizes))
print("dynamic=False", compilations(sizes, dynamic=False))
print("dynamic=True ", compilations(sizes, dynamic=True))
print("marked       ", compilations(sizes, mark=True))
print("dynamic=True, sizes 0 to 5", compilations(range(6), dynamic=True))
