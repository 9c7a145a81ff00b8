import torch
from torch import nn

module = nn.Module()
module.gain = nn.Parameter(torch.ones(3))
module.register_buffer("mean", torch.zeros(3))
module.register_buffer("steps", torch.tensor(0))
module.register_buffer("mask", torch.ones(3, 3).tril(), persistent=False)
module.note = torch.zeros(3)

trained = dict(module.named_parameters())
saved = module.state_dict()
module.to(torch.float64)
dtypes = {name: getattr(module, name).dtype for name in ("gain", "mean", "steps", "mask", "note")}
module.to("meta")  # a device that stores shapes only
print("name  trained saved dtype         device")
for name, dtype in dtypes.items():
    device = getattr(module, name).device
    print(f"{name:5} {name in trained!s:7} {name in saved!s:5} {dtype!s:13} {device}")
