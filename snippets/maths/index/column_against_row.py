import torch

X = torch.randn(20, 3)
w = torch.randn(3, 1)
y = torch.randn(20)

print((X @ w - y).shape)
print((X @ w[:, 0] - y).shape)
