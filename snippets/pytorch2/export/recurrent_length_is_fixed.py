import warnings

import torch
from torch import nn
from torch.export import Dim

gru = nn.GRU(4, 8, batch_first=True).eval()
x = torch.randn(2, 3, 4)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # about the GRU's own list of weights
    try:
        torch.export.export(gru, (x,), dynamic_shapes=({0: Dim("batch"), 1: Dim("time")},))
    except torch._dynamo.exc.UserError as error:
        print(str(error).splitlines()[1].partition(". ")[0].removeprefix("  - "))
    program = torch.export.export(gru, (x,), dynamic_shapes=({0: Dim("batch")},))
print(program.module()(torch.randn(7, 3, 4))[0].shape)
