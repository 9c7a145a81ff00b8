import torch
from torch import nn
from torch._higher_order_ops import associative_scan, map, scan, while_loop

programs = {
    "cond": lambda x: torch.cond(x.sum() > 0, torch.sin, torch.cos, (x,)),
    "while_loop": lambda x: while_loop(
        lambda y: y.sum() < 9, lambda y: (y + x * y,), (torch.ones_like(x),)
    )[0],
    "scan": lambda x: scan(lambda y, row: (y * y + row, y * 2), torch.zeros_like(x[0]), x)[1],
    "associative_scan": lambda x: associative_scan(torch.mul, x, 0, combine_mode="generic"),
    "map": lambda x: map(lambda row: row.sin(), x),
}


class Module(nn.Module):
    def __init__(self, f):
        super().__init__()
        self.f = f

    def forward(self, x):
        return self.f(x)


x = torch.tensor([[0.3, 0.8], [0.5, 0.7]], dtype=torch.float64, requires_grad=True)
direction = torch.tensor([[3.0, -1.0], [2.0, 5.0]]) * 1e-6
print(f"{'':<17} torch.  compiled  exported  gradient  compiled gradient")
for name, f in programs.items():
    whole = torch.compile(f, backend="aot_eager", fullgraph=True)
    program = torch.export.export(Module(f), (x,)).module()
    y, z = f(x), whole(x)
    row = [hasattr(torch, name), torch.equal(z, y), torch.equal(program(x), y)]
    change = (whole(x + direction) - whole(x - direction)).sum() / 2
    for value in (y, z):
        (gradient,) = torch.autograd.grad(value.sum(), x)
        row.append(torch.allclose((gradient * direction).sum(), change, rtol=1e-6, atol=0))
    print(f"{name:<17} {row[0]!s:<7} {row[1]!s:<9} {row[2]!s:<9} {row[3]!s:<9} {row[4]}")
