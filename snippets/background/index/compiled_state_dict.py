import torch
from torch import nn

model = nn.Linear(2, 1)
wrapped = torch.compile(model, backend="eager")
try:
    nn.Linear(2, 1).load_state_dict(wrapped.state_dict())
except RuntimeError as error:
    print(error)

model.compile(backend="eager")
print(nn.Linear(2, 1).load_state_dict(model.state_dict()))
