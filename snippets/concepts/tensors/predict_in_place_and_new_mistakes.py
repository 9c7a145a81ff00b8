import torch

x = torch.zeros(2, 3)

# %% x[0] is a copy
row = x[0].clone()
row += 1
row = row * 10
print(x)

# %% row stays a part of x, whatever is assigned to it
row = x[0]
row += 1
row *= 10
print(x)

# %% the first index is the column
column = x[:, 0]
column += 1
column = column * 10
print(x)
