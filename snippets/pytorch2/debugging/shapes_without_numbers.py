import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(*(nn.Linear(2**16, 2**16) for _ in range(4)), nn.Linear(2**12, 10))
    x = torch.empty(512, 2**16)

print(f"{sum(p.numel() for p in model.parameters()) / 1e9:.0f} billion parameters, no memory")
for name, layer in model.named_children():
    try:
        x = layer(x)
    except RuntimeError as error:
        print(f"layer {name}: {error}")
