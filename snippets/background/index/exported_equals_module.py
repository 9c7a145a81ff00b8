import torch
from torch import nn
from torch.export import Dim, export

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
program = export(model, (torch.randn(3, 4),), dynamic_shapes=({0: Dim("batch")},))

for node in program.graph.nodes:
    if node.op == "call_function":
        print(node.target)

x = torch.randn(100, 4)
print("same outputs:", torch.equal(program.module()(x), model(x)))
