import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
x, seen = torch.ones(2, 4), []


def watch(module, inputs, output):
    seen.append(tuple(output.shape))


for layer in model:
    layer.register_forward_hook(watch)
model(x).sum().backward()
seen  # [(2, 8), (2, 8), (2, 3)]
[n for n, p in model.named_parameters() if p.grad is None]  # []
all(p.grad.isfinite().all() for p in model.parameters())  # True
torch.testing.assert_close(x + 1e-7, x)
with torch.autograd.set_detect_anomaly(True):
    model(x).sum().backward()
z = torch.ones(2, dtype=torch.double, requires_grad=True)
right = torch.autograd.gradcheck(torch.sin, z)  # True
