import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([10, 1])
print(torch.einsum("ij,j->i", a, b))
print(torch.einsum("ij,i->j", a, b))
