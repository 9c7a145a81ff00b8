import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
files = ("weight", 2), ("module.weight", 2), ("weight", 3)


def load(state, strict=False):
    nn.init.zeros_(model.weight)
    try:
        model.load_state_dict(state, strict=strict)
        print(model.weight.sum().item())
    except RuntimeError:
        print("error")


# %% strict=False leaves out what has another shape
for name, width in files:
    load({name: torch.ones(1, width)} if width == 2 else {})

# %% strict=False looks at the order, not at the names
for name, width in files:
    load({"weight": torch.ones(1, width)})

# %% a name that the model does not have remains an error
for name, width in files:
    load({name: torch.ones(1, width)}, strict=True)
