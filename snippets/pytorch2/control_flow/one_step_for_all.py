import torch
from torch import nn
from torch._higher_order_ops import scan
from torch.export import Dim


def loop(x, decay):
    y, out = torch.zeros_like(x[0]), []
    for row in x:
        y = decay * y + row
        out.append(y)
    return torch.stack(out)


def scanned(x, decay):
    def step(y, row):
        y = decay * y + row
        return y, y.clone()  # what goes on, what is kept

    return scan(step, torch.zeros_like(x[0]), x)[1]


class Leaky(nn.Module):
    def __init__(self, how):
        super().__init__()
        self.how, self.decay = how, nn.Parameter(torch.tensor(0.5))

    def forward(self, x):
        return self.how(x, self.decay)


for how in (loop, scanned):
    for rows in (10, 40):
        program = torch.export.export(Leaky(how), (torch.ones(rows, 2),))
        parts = [m.graph for m in program.graph_module.modules()]
        nodes = sum(node.op == "call_function" for graph in parts for node in graph.nodes)
        print(f"{how.__name__:<8} rows {rows:<4} nodes {nodes}")
any_length = torch.export.export(
    Leaky(scanned), (torch.ones(10, 2),), dynamic_shapes=[{0: Dim("t")}]
)
x = torch.arange(26.0).reshape(13, 2)
print("13 rows, as the loop:", torch.equal(any_length.module()(x), loop(x, 0.5)))
