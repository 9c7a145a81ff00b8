import torch
from torch import nn


class Gate(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda x: x * 2, lambda x: x - 1, (x,))


program = torch.export.export(Gate(), (torch.ones(3),))
for node in program.graph.nodes:
    if node.op == "call_function":
        print(node.target)
for x in (torch.ones(3), torch.full((3,), -3.0)):
    print(x.tolist(), "->", program.module()(x).tolist())
