import torch
from torch._dynamo import config
from torch._dynamo.testing import CompileCounter


def cut(x):
    return x[x > 0].sqrt().sum()


def padded(x):
    places = torch.nonzero_static(x > 0, size=x.shape[0], fill_value=-1).squeeze(1)
    there = places >= 0
    y = torch.where(there, x[places], 1.0)
    return torch.where(there, y.sqrt(), 0.0).sum()


def masked(x):
    y = torch.where(x > 0, x, 1.0)
    return torch.where(x > 0, y.sqrt(), 0.0).sum()


x = torch.tensor([4.0, -1.0, 9.0, -2.0])
for f, symbols in ((cut, False), (cut, True), (padded, False), (masked, False)):
    torch.compiler.reset()
    counter = CompileCounter()
    compiled = torch.compile(f, backend=counter)
    with config.patch(capture_dynamic_output_shape_ops=symbols):
        same = all(torch.allclose(compiled(value), cut(value)) for value in (x, -x, x.abs()))
    print(f"{f.__name__:<7} symbols {symbols!s:<6} graphs {counter.frame_count}  same {same}")
