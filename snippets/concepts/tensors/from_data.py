import torch

print(torch.tensor(7).shape)
print(torch.tensor([1, 2, 3]).dtype)
print(torch.tensor([1.0, 2, 3]).dtype)
print(torch.tensor([True, False]).dtype)
print(torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.float32))
