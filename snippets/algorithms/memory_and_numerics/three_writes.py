import torch

x = torch.zeros(2, 3)

x[0].add_(1)
x[[0]].add_(10)
x[[0]] += 100

print(x)
