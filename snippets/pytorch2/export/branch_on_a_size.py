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
