import torch

large, one = torch.tensor(1e8), torch.tensor(1.0)

# %% addition knows no order
print((large.double() + one - large).item(), (large - large + one).item())

# %% the small number is lost in any order
print((large + one - large).item(), (large + (one - large)).item())

# %% a sum is rounded up to the next number
print((large.nextafter(2 * large) - large).item(), (large - large + one).item())
