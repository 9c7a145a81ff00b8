import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
try:
    nn.Linear(2, 1).load_state_dict(compiled.state_dict())
except RuntimeError as error:
    print(error)

print(list(model.state_dict()))
model.compile(backend="eager")
print(list(model.state_dict()))
