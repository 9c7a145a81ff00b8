import torch

x = torch.tensor([1.0, 2.0])

# %% every method changes its tensor
same = x.add_(10).mul_(2)
print(same, same + 1)

# %% an assignment makes a copy
same = x.clone()
x.mul_(2)
print(same, x + 1)

# %% what is not assigned changes nothing
print(x, x + 1)
