import torch

a = torch.tensor([100, 100], dtype=torch.int8)
print(a + 100)
print((a + 100.0).dtype, a.sum())
