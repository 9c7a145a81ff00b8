import torch

draws = torch.tensor([0, 2, 2, 2])
ones = torch.ones(4, dtype=torch.int64)

count = torch.zeros(3, dtype=torch.int64)
count[draws] += 1
print(count)

print(torch.zeros_like(count).index_add_(0, draws, ones))
print(torch.zeros_like(count).index_put_((draws,), ones, accumulate=True))
print(torch.zeros_like(count).scatter_add_(0, draws, ones))
print(draws.bincount(minlength=3))
