import torch
from torch import nn
from torch.export import Dim

model = nn.Linear(8, 3).eval()
batch = Dim("batch", min=1, max=64)
program = torch.export.export(model, (torch.randn(2, 8),), dynamic_shapes=({0: batch},))

for size in (1, 64, 65):
    try:
        print(size, tuple(program.module()(torch.randn(size, 8)).shape))
    except AssertionError as error:
        print(size, str(error).splitlines()[0])
