import torch

print(torch.arange(1, 1.3, 0.1))
print(torch.linspace(1, 1.3, 4))
print(torch.arange(10, 13) / 10)
