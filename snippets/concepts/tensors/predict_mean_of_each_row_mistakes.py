import torch

x = torch.tensor([[1.0, 2.0], [3.0, 6.0]])

# %% the mean of a row is taken from its own row
print(x - x.mean(dim=1, keepdim=True))

# %% dim=1 is the mean of each column
print(x - x.mean(dim=0))

# %% the mean is one number
print(x - x.mean())
