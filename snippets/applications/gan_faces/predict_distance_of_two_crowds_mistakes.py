import torch

real, made = torch.tensor([0.0, 6.0]), torch.tensor([6.0, 4.0])
means = (real.mean() - made.mean()) ** 2

# %% each one is compared with the one in the same place
print((real - made).square().mean().item())

# %% it is enough that the means agree
print(means.item())

# %% each is compared with the real one that is nearest
print((real[:, None] - made).abs().amin(dim=0).square().mean().item())
