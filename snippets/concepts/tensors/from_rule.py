import torch

print(torch.zeros(2, 3))
print(torch.full((2, 2), 0.5))
print(torch.arange(0, 10, 2))
print(torch.linspace(0, 1, 5))
print(torch.eye(3))
print(torch.ones_like(torch.arange(4)))
