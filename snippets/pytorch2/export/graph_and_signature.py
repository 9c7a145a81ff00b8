import torch
from torch import nn


class Scorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)
        self.register_buffer("mean", torch.tensor([1.0, 2.0, 3.0]))

    def forward(self, x):
        centred = x - self.mean
        print("traced with", type(centred).__name__)
        return torch.relu(self.linear(centred))


program = torch.export.export(Scorer(), (torch.zeros(4, 3),))

for node in program.graph.nodes:
    shape = tuple(node.meta["val"].shape) if "val" in node.meta else ""
    print(f"{node.op:14} {node.name:16} {node.target!s:21} {shape}")
print()
for spec in program.graph_signature.input_specs:
    print(f"{spec.arg.name:16} {spec.kind.name:11} {spec.target}")
