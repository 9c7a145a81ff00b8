import torch
from torch import nn


class Steps(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)

    def forward(self, x):
        def large(x):
            return torch.cond(x.sum() > 10, torch.tanh, self.layer, (x,))

        return torch.cond(x.sum() > 0, large, torch.neg, (x,))


model = Steps()
program = torch.export.export(model, (torch.ones(2),))
compiled = torch.compile(model, backend="eager", fullgraph=True)
for name, part in program.graph_module.named_modules():
    called = [node.name for node in part.graph.nodes if node.op == "call_function"]
    print(f"{name or 'program':<30} {' '.join(called)}")
for value, branch in ((-3.0, torch.neg), (3.0, model.layer), (30.0, torch.tanh)):
    x = torch.full((2,), value)
    print(value, [torch.allclose(f(x), branch(x)) for f in (compiled, program.module())])
