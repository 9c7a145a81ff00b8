import torch
from torch._dynamo.testing import CompileCounter
from torch.profiler import profile


def with_if(x):
    y = x * 2
    y = y @ y @ y if x.sum() > 0 else y + 1
    return y - 1


def with_where(x):
    y = x * 2
    return torch.where(x.sum() > 0, y @ y @ y, y + 1) - 1


def with_cond(x):
    y = x * 2
    return torch.cond(x.sum() > 0, lambda y: y @ y @ y, lambda y: y + 1, (y,)) - 1


for f in (with_if, with_where, with_cond):
    counter = CompileCounter()
    compiled = torch.compile(f, backend=counter)
    products, x = [], torch.ones(4, 4)
    for value in (x, -x):
        assert torch.equal(compiled(value), f(value))
        with profile() as record:
            compiled(value)
        products.append(sum(e.count for e in record.key_averages() if e.key == "aten::mm"))
    print(f"{f.__name__:<11} graphs {counter.frame_count}  matrix products {products}")
