import torch
from torch import nn

module = nn.Module()
module.gain = nn.Parameter(torch.ones(3))
module.register_buffer("mean", torch.zeros(3))
module.register_buffer("steps", torch.tensor(0))
module.register_buffer("mask", torch.ones(3, 3).tril(), persistent=False)
module.note = torch.zeros(3)

names = ("gain", "mean", "steps", "mask", "note")
trained = dict(module.named_parameters())
saved = module.state_dict()
module.to(torch.float64)
dtypes = {name: getattr(module, name).dtype for name in names}
module.to("meta")
for name in names:
    device = getattr(module, name).device.type
    print(f"{name:5} trained {name in trained:d}  saved {name in saved:d}", dtypes[name], device)
