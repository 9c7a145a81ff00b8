import torch

small = torch.tensor([1, 100], dtype=torch.int8)

print(small + 100)
print(small + 1000)
print(small.to(torch.int32) + 1000)

try:
    torch.tensor([1000], dtype=torch.int8)
except RuntimeError as error:
    print(error)
