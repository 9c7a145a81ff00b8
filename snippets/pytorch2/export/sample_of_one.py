import torch
from torch import nn
from torch.export import Dim

dynamic = ({0: Dim("batch")},)
try:
    torch.export.export(nn.Linear(8, 3), (torch.zeros(1, 8),), dynamic_shapes=dynamic)
except torch._dynamo.exc.UserError as error:
    print(str(error).splitlines()[1].partition(". ")[0].removeprefix("  - "))

program = torch.export.export(nn.Linear(8, 3), (torch.zeros(2, 8),), dynamic_shapes=dynamic)
print(program.module()(torch.zeros(1, 8)).shape)
