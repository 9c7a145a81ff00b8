import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 1) * 3
norm = nn.BatchNorm1d(1, momentum=1.0, affine=False)
y = norm(x)

for name, correction in [("biased", 0), ("unbiased", 1)]:
    variance = x.var(0, correction=correction)
    used = torch.allclose(y, (x - x.mean(0)) / torch.sqrt(variance + norm.eps))
    stored = torch.allclose(norm.running_var, variance)
    print(f"{name}: normalises with it {used}, stores it {stored}")
