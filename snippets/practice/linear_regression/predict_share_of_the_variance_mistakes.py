import torch

training, validation = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
guess = training.mean()
left = (validation - guess).square().sum()

# %% whoever guesses a mean gets 0
left = (validation - validation.mean()).square().sum()
print((1 - left / left).item())

# %% the spread is that of the training part
spread = (training - guess).square().sum()
print((1 - left / spread).item())

# %% errors count by their size, not by its square
spread = (validation - validation.mean()).abs().sum()
print((1 - (validation - guess).abs().sum() / spread).item())
