import torch

x = torch.arange(24.0).reshape(2, 3, 4)

print(f"{x.sum(dim=0).shape = }")
print(f"{x.sum(dim=-1).shape = }")
print(f"{x.sum(dim=(0, 2)).shape = }")
print(f"{x.sum(dim=-1, keepdim=True).shape = }")
print(f"{x.sum().shape = }")

probabilities = x / x.sum(dim=-1, keepdim=True)
print(torch.allclose(probabilities.sum(dim=-1), torch.ones(2, 3)))
