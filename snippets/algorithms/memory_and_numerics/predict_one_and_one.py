import torch

big = torch.tensor(2.0**24)
print((big + 1 == big).item())
print((big + 1 + 1 == big).item())
print((big + 2 == big).item())
