import torch

a = torch.tensor([100, 100], dtype=torch.int8)

# %% the result gets a type in which it fits
print(a.long() + 100)
print((a + 100.0).dtype, a.sum())

# %% the result stops at the largest number
print((a.long() + 100).clamp(max=127).to(torch.int8))
print((a + 100.0).dtype, a.sum())

# %% sums wrap around as well
print(a + 100)
print((a + 100.0).dtype, a[0] + a[1])
