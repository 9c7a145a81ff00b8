import torch

w = torch.tensor([0.6, -0.4, 127.0])
scale = w.abs().max() / 127

# %% the steps are fine enough for each weight
own = w.abs() / 127
print((w / own).round().to(torch.int8) * own)

# %% what is too large is cut off, and the others keep their steps
fine = w[:2].abs().max() / 127
print((w / fine).round().clamp(-127, 127).to(torch.int8) * fine)

# %% digits behind the point are dropped
print((w / scale).to(torch.int8) * scale)
