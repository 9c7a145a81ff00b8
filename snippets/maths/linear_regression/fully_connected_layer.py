import torch
from torch import nn

torch.manual_seed(0)
for inputs, outputs in [(1, 1), (10, 1), (10, 3), (784, 10)]:
    layer = nn.Linear(inputs, outputs)
    count = sum(p.numel() for p in layer.parameters())
    print(f"{inputs:>3} -> {outputs:>2}: {count:>4}", count == (inputs + 1) * outputs)

X = torch.cat([torch.randn(50, 10), torch.ones(50, 1)], dim=1)
Y = torch.randn(50, 3)
together = torch.linalg.lstsq(X, Y).solution
apart = [torch.linalg.lstsq(X, Y[:, j]).solution for j in range(3)]
print(tuple(together.shape), "three regressions at once:", end=" ")
print(torch.allclose(together, torch.stack(apart, dim=1), atol=1e-6))
