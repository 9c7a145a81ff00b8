import torch

losses = torch.tensor([1.0, 2.0, 3.0, 4.0, 10.0])
parts = losses.chunk(2)

# %% the mean of the means is the mean
print(losses.mean().item())

# %% chunk(2) makes parts of two
parts = losses.split(2)
print(sum(part.mean() / len(parts) for part in parts).item())

# %% what does not go evenly into two parts is left out
parts = losses[:4].chunk(2)
print(sum(part.mean() / len(parts) for part in parts).item())
