import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

torch.manual_seed(0)
W = torch.randn(40, 60, dtype=torch.float64)
v = torch.randn(60, dtype=torch.float64)
for step in range(1, 101):
    u = W @ v
    u = u / u.norm()
    v = W.T @ u
    v = v / v.norm()
    if step in (1, 10, 100):
        print(f"{step:3} steps: {u @ W @ v:.4f}")
print(f"largest singular value: {torch.linalg.svdvals(W)[0]:.4f}")

layer = spectral_norm(nn.Linear(60, 40))  # in training mode, each forward pass is a step
for _ in range(200):
    layer(torch.zeros(1, 60))
print(f"after spectral_norm: {torch.linalg.matrix_norm(layer.weight, 2).item():.2f}")
