import torch
from torch import nn

x, model = torch.ones(2), nn.Linear(2, 2)
model.scale = torch.ones(2)
model.register_buffer("shift", torch.zeros(2))
model.to("meta")  # stands in for a GPU
x.to("meta")
print(x.device, model.weight.device, model.scale.device, model.shift.device)
