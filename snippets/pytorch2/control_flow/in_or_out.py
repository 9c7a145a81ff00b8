import logging

import torch
from torch import nn
from torch._dynamo import nonstrict_trace
from torch._dynamo.testing import CompileCounter
from torch.compiler import allow_in_graph, disable

torch._logging.set_logs(dynamo=logging.ERROR)
ran = []


def helper(x):
    ran.append(1)
    torch._dynamo.graph_break()  # stands for what Dynamo cannot follow
    return x * 2


def operator(x: torch.Tensor) -> torch.Tensor:
    return helper(x)


class Model(nn.Module):
    def __init__(self, how):
        super().__init__()
        self.helper = how(type(helper)(helper.__code__, globals()))  # a copy

    def forward(self, x):
        return self.helper(x + 1) - 1


def custom_op(_):
    made = torch.library.custom_op("control_flow::helper", operator, mutates_args=())
    made.register_fake(torch.empty_like)
    return made


def as_it_is(f):
    return f


def runs(f):
    ran.clear()
    f(x), f(x)
    return len(ran)


x = torch.ones(2)
print(f"{'':<16}graphs  fullgraph  Python runs  after export")
for how in (as_it_is, disable, allow_in_graph, nonstrict_trace, custom_op):
    model, counter = Model(how), CompileCounter()
    torch.compile(model, backend=counter)(x)
    torch.compiler.reset()
    whole = torch.compile(model, backend="aot_eager", fullgraph=True)
    try:
        whole(x)
        said = "ok"
    except torch._dynamo.exc.Unsupported:
        said, whole = "error", torch.compile(model, backend="aot_eager")
        whole(x)
    program = torch.export.export(model, (x,)).module()
    print(f"{how.__name__:<16}{counter.frame_count:<8}{said:<11}{runs(whole):<13}{runs(program)}")
