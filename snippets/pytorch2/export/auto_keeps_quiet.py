import torch
from torch import nn
from torch.export import Dim


class Halves(nn.Module):
    def forward(self, x):
        return x.reshape(2, 2, 8).sum(dim=1)  # four rows, tacitly


x = torch.zeros(4, 8)
program = torch.export.export(Halves(), (x,), dynamic_shapes=({0: Dim.AUTO},))
print("constraints:", program.range_constraints)
try:
    program.module()(torch.zeros(6, 8))
except AssertionError as error:
    print("when called:", error)
try:
    torch.export.export(Halves(), (x,), dynamic_shapes=({0: Dim("rows")},))
except torch._dynamo.exc.UserError as error:
    print("when exported:", str(error).splitlines()[1].partition(". ")[0].removeprefix("  - "))
