import torch
from torch import nn

layer = nn.Linear(2, 2)
attempts = {
    "plain tensor": lambda: setattr(layer, "weight", torch.zeros(2, 2)),
    "taken name": lambda: layer.register_buffer("bias", torch.zeros(2)),
    "dot in name": lambda: layer.register_buffer("running.mean", torch.zeros(2)),
    "no forward": lambda: nn.ModuleList([layer])(torch.zeros(1, 2)),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (TypeError, KeyError, NotImplementedError) as error:
        print(f"{name}: {error}")
