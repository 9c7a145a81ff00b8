import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)

# %% the compiled model has a copy of the weights
compiled = torch.compile(copy.deepcopy(model), backend="eager")
nn.init.ones_(model.weight)
print(compiled(torch.ones(1)).item(), len({*model.parameters(), *compiled.parameters()}))

# %% the values of the weights are compiled in
compiled = copy.deepcopy(model)
print(compiled(torch.ones(1)).item(), len({*model.parameters()}))

# %% each call fetches new weights into a second model
nn.init.ones_(model.weight)
compiled = copy.deepcopy(model)
print(compiled(torch.ones(1)).item(), len({*model.parameters(), *compiled.parameters()}))
