import torch
from torch import nn
from torch.export import Dim


class Pad(nn.Module):
    def forward(self, x):
        return x.mean(dim=0) if x.shape[0] > 4 else x.sum(dim=0)


long = (torch.ones(6, 8),)
try:
    torch.export.export(Pad(), long, dynamic_shapes=({0: Dim("n")},))
except torch._dynamo.exc.UserError as error:
    print("\n".join(str(error).splitlines()[-5:-2]))

program = torch.export.export(Pad(), long, dynamic_shapes=({0: Dim.AUTO},))
try:
    program.module()(torch.ones(3, 8))
except AssertionError as error:
    print("Dim.AUTO:", error)


class OneApart(nn.Module):
    def forward(self, x):
        return x.mean(dim=0) if x.shape[0] > 1 else x[0] * 100


one = torch.ones(1, 8)
for size in (Dim("n"), Dim.AUTO):
    program = torch.export.export(OneApart(), long, dynamic_shapes=({0: size},))
    print("one row, as the class:", torch.equal(program.module()(one), OneApart()(one)))
