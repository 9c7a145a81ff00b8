import torch

x = torch.arange(12).reshape(3, 4)
rows, columns = torch.tensor([0, 2]), torch.tensor([1, 2])

# %% two lists select a block, as two slices do
print(x[rows[:, None], columns])
print(x[0:3:2, 1:3])

# %% two slices pair up, as two lists do
print(x[rows, columns])
print(x[rows, columns])

# %% the first index is the column
print(x.T[rows, columns])
print(x.T[0:3:2, 1:3])
