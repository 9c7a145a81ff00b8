import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
best = model.state_dict()
kept = copy.deepcopy(model.state_dict())
with torch.no_grad():
    model.weight.add_(1)  # training goes on

print("state_dict() still the old weights:", not torch.equal(best["weight"], model.weight))
print("deepcopy     still the old weights:", not torch.equal(kept["weight"], model.weight))
