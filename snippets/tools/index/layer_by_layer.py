import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(32, 3))

x = torch.zeros(4, 8)
for name, layer in model.named_children():
    print(name, layer, "receives", tuple(x.shape))
    try:
        x = layer(x)
    except RuntimeError:
        print("here it fails")
