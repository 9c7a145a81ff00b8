import torch

x = torch.tensor(256.0, dtype=torch.bfloat16)

# %% 260 can be stored, so both give it
print((x.float() + 1 + 1 + 1 + 1).item(), (x + 4).item())

# %% a number that cannot be stored is rounded up
print((x + 2 + 2 + 2 + 2).item(), (x + 4).item())

# %% 256 is the largest number
print((x + 1 + 1 + 1 + 1).item(), (x + 4).clamp(max=256).item())
