import torch
from torch._dynamo.testing import CompileCounter


def log(x):
    print(end="")


def break_in_the_loop(x):
    for _ in range(3):
        x = x.sin()
        log(x)
    return x.cos()


def break_after_the_loop(x):
    for _ in range(3):
        x = x.sin()
    log(x)
    return x.cos()


for f in (break_in_the_loop, break_after_the_loop):
    torch.compiler.reset()
    counter = CompileCounter()
    torch.compile(f, backend=counter)(torch.ones(3))
    print(f"{f.__name__:<20} graphs: {counter.frame_count} operations: {counter.op_count}")
