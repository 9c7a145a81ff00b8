import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(12, 3).double(), torch.randn(12, 16).double()
for layer in (nn.LayerNorm(16), nn.BatchNorm1d(16)):
    model = nn.Sequential(nn.Linear(3, 16), layer).double()
    weight = model[0].weight
    whole = torch.autograd.grad(nn.functional.mse_loss(model(x), y), weight)[0]
    for a, b in zip(x.split(4), y.split(4), strict=True):
        (nn.functional.mse_loss(model(a), b) / 3).backward()
    print(type(layer).__name__, torch.allclose(weight.grad, whole))
