import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
compiled = torch.compile(model, backend="eager")
nn.init.ones_(model.weight)
print(compiled(torch.ones(1)).item(), len({*model.parameters(), *compiled.parameters()}))
