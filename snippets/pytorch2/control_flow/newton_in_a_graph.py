import torch
from torch import nn


def python_root(a):
    x, steps = torch.ones_like(a), 0
    while (x * x - a).abs().max() > 1e-4 * a.max():
        x, steps = (x + a / x) / 2, steps + 1
    return x, steps


class Root(nn.Module):
    def forward(self, a):
        def not_yet(x, steps):
            return (x * x - a).abs().max() > 1e-4 * a.max()

        def step(x, steps):
            return (x + a / x) / 2, steps + 1

        return torch.while_loop(
            not_yet, step, (torch.ones_like(a), torch.tensor(0, device=a.device))
        )


whole = torch.compile(Root(), backend="eager", fullgraph=True)
program = torch.export.export(Root(), (torch.tensor([2.0, 9.0]),)).module()
for values in ([2.0, 9.0], [0.5, 1.0], [400.0, 10000.0]):
    a = torch.tensor(values)
    steps = [int(f(a)[1]) for f in (python_root, whole, program)]
    same = torch.equal(program(a)[0], python_root(a)[0])
    print(values, "steps", steps, "same", same)
