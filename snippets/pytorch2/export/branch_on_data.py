import torch
from torch import nn


class Gate(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2
        return x - 1


try:
    torch.export.export(Gate(), (torch.ones(3),))
except Exception as error:
    print(type(error).__name__)
    print(str(error).partition("  ")[0])
