import torch

x = torch.tensor([[3.0, 3.0], [0.0, 2.0]])
centred = x - x.mean(dim=1, keepdim=True)
std = x.std(dim=1, keepdim=True, correction=0)

# %% 0 divided by anything is 0
print(centred / std.clamp_min(1e-6))

# %% a division by 0 is an error, as in Python
try:
    print(centred[0, 0].item() / std[0].item())
except ZeroDivisionError as error:
    print(type(error).__name__)

# %% one nan makes all of the result nan
print((centred / std).sum() + centred)
