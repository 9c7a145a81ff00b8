import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

torch.manual_seed(0)
for mode in (True, False):
    layer = spectral_norm(nn.Linear(60, 40)).train(mode)
    for _ in range(50):
        with torch.no_grad():
            layer.parametrizations.weight.original.mul_(1.1).add_(0.1 * torch.randn(40, 60))
        layer(torch.zeros(1, 60))
    norm = torch.linalg.matrix_norm(layer.weight, 2).item()
    print(f"train mode {mode}: norm below 1.1: {norm < 1.1}, above 1.1: {norm > 1.1}")
