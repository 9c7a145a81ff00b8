import torch

print(torch.tensor(3).shape, torch.Tensor(3).shape)
print(torch.tensor([1, 2]).dtype, torch.Tensor([1, 2]).dtype)
