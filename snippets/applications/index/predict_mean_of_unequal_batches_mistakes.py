import torch

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 6.0])

# %% the mean of the means is the mean
print(f"{losses.mean():.2f} {losses.mean():.2f}")

# %% split(4) makes four batches
means = torch.stack([batch.mean() for batch in losses.tensor_split(4)])
print(f"{means.mean():.2f} {losses.mean():.2f}")

# %% a batch that is not full is left out
means = torch.stack([batch.mean() for batch in losses.split(4) if len(batch) == 4])
print(f"{means.mean():.2f} {losses.mean():.2f}")
