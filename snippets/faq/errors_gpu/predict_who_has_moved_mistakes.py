import torch
from torch import nn

x, model = torch.ones(2), nn.Linear(2, 2)
model.scale = torch.ones(2)
model.register_buffer("shift", torch.zeros(2))

# %% to() moves a tensor as it moves a model
model.to("meta")
x = x.to("meta")
print(x.device, model.weight.device, model.scale.device, model.shift.device)

# %% to() moves each tensor that is an attribute of the model
model.to("meta")
model.scale = model.scale.to("meta")
print(x.device, model.weight.device, model.scale.device, model.shift.device)

# %% to() moves the parameters only
shift = model.shift
model.to("meta")
print(x.device, model.weight.device, model.scale.device, shift.device)
