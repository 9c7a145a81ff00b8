import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

# %% in_dims is the dimension that is summed
print(torch.sum(x, dim=1))

# %% vmap changes nothing in a function that takes a whole tensor
print(torch.sum(x))

# %% the function sees single numbers
print(torch.vmap(torch.vmap(torch.sum))(x))
