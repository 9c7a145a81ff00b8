import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

torch.manual_seed(0)
layer = orthogonal(nn.Linear(8, 8, bias=False))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
x, y = torch.randn(64, 8), torch.randn(64, 8)
before = layer.weight.detach().clone()
for _ in range(20):
    loss = (layer(x) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print("moved:       ", not torch.allclose(layer.weight, before, atol=1e-2))
print("orthogonal:  ", torch.allclose(layer.weight @ layer.weight.mT, torch.eye(8), atol=1e-5))
print("keeps length:", torch.allclose(layer(x).norm(dim=1), x.norm(dim=1), atol=1e-4))
