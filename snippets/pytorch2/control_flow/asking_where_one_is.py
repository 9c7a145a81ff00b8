import torch
from torch import nn


class Where(nn.Module):
    def forward(self, x):
        if torch.compiler.is_exporting():
            return x + 2
        if torch.compiler.is_compiling():
            return x + 1
        if x.isnan().any():  # a check for eager mode alone
            raise ValueError("not a number")
        return x


x = torch.zeros(())
where = Where()
print("eager", where(x).item())
print("compiled", torch.compile(where, backend="eager", fullgraph=True)(x).item())
print("exported", torch.export.export(where, (x,)).module()(x).item())
print("compiled, nan", torch.compile(where, backend="eager")(x * torch.nan).item())
