import math

import torch

print(torch.tensor(1j).dtype)
c, s = math.cos(0.3), math.sin(0.3)
for dtype in (torch.complex64, torch.complex128):
    rotation = torch.tensor([[c, -1j * s], [-1j * s, c]], dtype=dtype)
    state = torch.tensor([1, 0], dtype=dtype)
    for _ in range(1000):
        state = rotation @ state
    error = abs((state.abs() ** 2).sum().item() - 1)
    print(dtype, "norm right to 10 digits:", error < 1e-10)
