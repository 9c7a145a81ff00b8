import torch
from torch import nn


class Positive(nn.Module):
    def forward(self, x, k):
        y = x[x > 0]  # u0 numbers
        z = y[: k.item()]  # and k is u1
        return y.sum(), z, y.reshape(2, -1).sum(0)


program = torch.export.export(Positive(), (torch.ones(6), torch.tensor(2)))
for node in program.graph.nodes:
    value = node.meta.get("val")
    if isinstance(value, torch.Tensor) and node.op == "call_function":
        print(f"{node.name:<10} {list(value.shape)}")
model = program.module()
print(model(torch.tensor([1.0, -1, 2, 3, -2, 4]), torch.tensor(3)))
try:
    model(torch.tensor([1.0, -1, 2, 3, -2, -4]), torch.tensor(3))
except RuntimeError as error:
    print(error)
