import torch

training, heavy = torch.tensor([20.0, 28.0]), torch.tensor([32.0, 36.0])

# %% the function remembers the training data
print(((heavy - training.mean()) / training.std(correction=0)).tolist())

# %% all patients so far are taken together
both = torch.cat([training, heavy])
scaled = (heavy - both.mean()) / both.std(correction=0)
print([round(value, 2) for value in scaled.tolist()])

# %% only the mean is subtracted
print((heavy - training.mean()).tolist())
