import torch

correct = torch.tensor([1.0, 1.0, 0.0, 1.0, 0.0])
batches = correct.split(4)

# %% the mean of the means is the mean of all
print(f"{correct.mean():.3f}")

# %% a batch that is not full is left out
print(f"{batches[0].mean():.3f}")

# %% the last batch overwrites the ones before
print(f"{batches[-1].mean():.3f}")
