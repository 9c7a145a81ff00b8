import torch
from torch.nn import functional as F

low, high = torch.tensor(0.0), torch.tensor(1.0)
ways = {
    "clamp, numbers": lambda x: x.clamp(0, 1),
    "clamp, tensors": lambda x: x.clamp(low, high),
    "hardtanh": lambda x: F.hardtanh(x, 0, 1),
}
for name, f in ways.items():
    x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0], requires_grad=True)
    f(x).sum().backward()
    print(f"{name:14}", x.grad.tolist())
