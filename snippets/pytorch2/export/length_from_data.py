import torch
from torch import nn


class SumOfFirst(nn.Module):
    def forward(self, x, n):
        count = n.item()
        torch._check(count >= 1)
        torch._check(count <= x.shape[0])
        return x[:count].sum()


program = torch.export.export(SumOfFirst(), (torch.arange(5.0), torch.tensor(2)))
print(program.range_constraints)
model = program.module()
print(model(torch.arange(5.0), torch.tensor(4)).item())
try:
    model(torch.arange(5.0), torch.tensor(9))
except RuntimeError as error:
    print(error)
