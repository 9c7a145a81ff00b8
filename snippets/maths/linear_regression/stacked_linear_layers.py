import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(10, 4), nn.Linear(4, 6)
merged = nn.Linear(10, 6)
with torch.no_grad():
    merged.weight.copy_(second.weight @ first.weight)
    merged.bias.copy_(second.weight @ first.bias + second.bias)

x = torch.randn(32, 10)
same = torch.allclose(second(first(x)), merged(x), atol=1e-6)
print("two layers = one layer:", same)
print("rank of its weight:", torch.linalg.matrix_rank(merged.weight).item())
