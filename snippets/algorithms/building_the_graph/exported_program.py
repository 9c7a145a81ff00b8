import torch
from torch import nn


class Twice(nn.Module):
    def forward(self, x):
        return torch.relu(x * 2)


program = torch.export.export(Twice(), (torch.ones(3),))
for node in program.graph.nodes:
    print(node.op, node.target)
print(program.module()(torch.tensor([-1.0, 0.0, 1.0])))
