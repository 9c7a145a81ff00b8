import torch
from torch import nn
from torch.export import Dim


class Difference(nn.Module):
    def forward(self, x, y):
        return (x - y).abs().sum(dim=1)


pair = (torch.zeros(4, 8), torch.ones(4, 8))
try:
    torch.export.export(Difference(), pair, dynamic_shapes=({0: Dim("a")}, {0: Dim("b")}))
except torch._dynamo.exc.UserError as error:
    print("\n".join(str(error).splitlines()[1:4]))

a = Dim("a")
program = torch.export.export(Difference(), pair, dynamic_shapes=({0: a}, {0: a}))
print(program.module()(torch.zeros(9, 8), torch.ones(9, 8)).shape)
