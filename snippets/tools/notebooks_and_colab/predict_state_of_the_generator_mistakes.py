import torch

torch.manual_seed(0)
first, second = torch.rand(1), torch.rand(1)

# %% restoring a state is like setting the seed again
torch.manual_seed(0)
third = torch.rand(1)
torch.manual_seed(0)
print(third == second, third == first, torch.rand(1) == first)

# %% random numbers do not come back
third = torch.rand(1)
print(third == second, third == first, torch.rand(1) == first)

# %% after a seed, every draw is the same
first = second = third = torch.rand(1)
print(third == second, third == first, third == first)
