import torch
from torch import nn

torch.manual_seed(0)
first = nn.Linear(2, 16)
second = nn.Linear(16, 2)
merged = nn.Linear(2, 2)
with torch.no_grad():
    merged.weight.copy_(second.weight @ first.weight)
    merged.bias.copy_(first.bias @ second.weight.T + second.bias)

x = torch.randn(1000, 2)
print(torch.allclose(second(first(x)), merged(x), atol=1e-5))
print(torch.allclose(second(torch.relu(first(x))), merged(x), atol=1e-5))
