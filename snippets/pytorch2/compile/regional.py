import torch
from torch import nn
from torch._dynamo.testing import CompileCounter


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(8, 8)

    def forward(self, x):
        return x + torch.relu(self.linear(x))


def compilations(name, prepare):
    torch.compiler.reset()
    counter = CompileCounter()
    model = nn.Sequential(*[Block() for _ in range(6)]).requires_grad_(False)
    prepare(model, counter)(torch.ones(2, 8))
    print(f"{name:<9} compilations: {counter.frame_count} operations: {counter.op_count}")


def regional(model, counter):
    for block in model:
        block.compile(backend=counter)
    return model


compilations("whole", lambda model, counter: torch.compile(model, backend=counter))
compilations("each block", regional)
