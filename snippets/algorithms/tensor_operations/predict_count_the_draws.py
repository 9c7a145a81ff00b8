import torch

count = torch.zeros(3, dtype=torch.int64)
draws = torch.tensor([2, 0, 2, 2])
count[draws] += 1
print(count)
count.index_add_(0, draws, torch.ones_like(draws))
print(count)
