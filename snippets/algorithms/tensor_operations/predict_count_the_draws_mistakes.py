import torch

count = torch.zeros(3, dtype=torch.int64)
draws = torch.tensor([2, 0, 2, 2])
ones = torch.ones_like(draws)

# %% += adds once for each index
count.index_add_(0, draws, ones)
print(count)
count.index_add_(0, draws, ones)
print(count)

# %% index_add_ is another way to write +=
count[draws] += 1
print(count)
count[draws] += 1
print(count)

# %% count[draws] is a copy, so += changes nothing in count
copy = count[draws]
copy += 1
print(count)
count.index_add_(0, draws, ones)
print(count)
