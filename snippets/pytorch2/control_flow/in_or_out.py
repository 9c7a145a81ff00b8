import torch
from torch import nn
from torch._dynamo import nonstrict_trace
from torch._dynamo.testing import CompileCounterWithBackend
from torch.compiler import allow_in_graph, disable

ran = []


def helper(x: torch.Tensor) -> torch.Tensor:
    ran.append(1)
    torch._dynamo.graph_break()  # stands for what Dynamo cannot follow
    return x * 2


class Model(nn.Module):
    def __init__(self, mark):
        super().__init__()
        self.helper = mark(type(helper)(helper.__code__, globals()))  # a copy

    def forward(self, x):
        return self.helper(x + 1) - 1


def as_it_is(f):
    return f


def custom_op(_):
    made = torch.library.custom_op("control_flow::helper", helper, mutates_args=())
    made.register_fake(torch.empty_like)
    return made


x = torch.ones(2)
print(f"{'':<16}graphs  Python runs  after export")
for mark in (as_it_is, disable, allow_in_graph, nonstrict_trace, custom_op):
    model, counter = Model(mark), CompileCounterWithBackend("aot_eager")
    compiled, runs = torch.compile(model, backend=counter), []
    compiled(x)
    for f in (compiled, torch.export.export(model, (x,)).module()):
        ran.clear()
        f(x), f(x)
        runs.append(len(ran))
    print(f"{mark.__name__:<16}{counter.frame_count:<8}{runs[0]:<13}{runs[1]}")
