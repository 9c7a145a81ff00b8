import torch
from torch import nn

old, new = nn.Linear(2, 1), nn.Linear(2, 1, bias=False)
state = torch.optim.Adam(old.parameters()).state_dict()
try:
    torch.optim.Adam(new.parameters()).load_state_dict(state)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
