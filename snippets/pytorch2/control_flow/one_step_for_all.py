import torch
from torch import nn
from torch._higher_order_ops import scan
from torch.export import Dim, export


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


for how, rows, shapes in ((loop, 4, None), (loop, 8, None), (scanned, 4, [{0: Dim("t")}])):
    program = export(Leaky(how), (torch.ones(rows, 2),), dynamic_shapes=shapes)
    graphs = [part.graph for part in program.graph_module.modules()]
    nodes = [node for graph in graphs for node in graph.nodes if node.op == "call_function"]
    print(f"{how.__name__:<8} rows {'any' if shapes else rows:<4} nodes {len(nodes)}")
for x in (torch.rand(1, 2), torch.rand(13, 2)):
    print(f"rows {len(x)}, as the loop:", torch.equal(program.module()(x), loop(x, 0.5)))
