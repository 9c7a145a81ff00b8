import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([10, 1])

# %% the letters are only names, a matrix times a vector is always the same
print(a @ b)
print(a @ b)

# %% what stands after the arrow is summed
print((a * b).sum(dim=0))
print((a * b[:, None]).sum(dim=1))

# %% nothing is summed before it is asked for
print(a * b)
print(a * b[:, None])
