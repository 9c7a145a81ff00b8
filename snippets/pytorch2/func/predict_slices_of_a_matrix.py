import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(torch.vmap(torch.sum, in_dims=1)(x))
