import torch
from torch import nn

model = nn.Linear(8, 3).eval()
program = torch.export.export(model, (torch.randn(2, 8),))
try:
    program.module()(torch.randn(5, 8))
except AssertionError as error:
    print(str(error).splitlines()[0])
