import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self, as_buffer):
        super().__init__()
        shift = torch.ones(2)
        if as_buffer:
            self.register_buffer("shift", shift)
        else:
            self.shift = shift

    def forward(self, x):
        return x.addmv(torch.eye(2, dtype=x.dtype, device=x.device), self.shift)


x = torch.zeros(2, dtype=torch.float64)
for as_buffer in (False, True):
    try:
        print(Shift(as_buffer).double()(x))
    except RuntimeError as error:
        print(str(error).splitlines()[0])
