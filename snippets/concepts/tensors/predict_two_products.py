import torch

a = torch.tensor([[1, 2], [3, 4]])
v = torch.tensor([10, 1])
print(a * v)
print(a @ v)
