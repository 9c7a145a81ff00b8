import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
for name, width in (("weight", 2), ("module.weight", 2), ("weight", 3)):
    nn.init.zeros_(model.weight)
    try:
        model.load_state_dict({name: torch.ones(1, width)}, strict=False)
        print(model.weight.sum().item())
    except RuntimeError:
        print("error")
