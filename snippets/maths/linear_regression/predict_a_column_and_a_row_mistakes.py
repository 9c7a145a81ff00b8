import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])

# %% numbers in the same place are compared
loss = (prediction.squeeze(1) - target).square().mean()
print(round(loss.item(), 4))

# %% shapes that are not equal raise an error
try:
    torch.stack([prediction, target])
except RuntimeError as error:
    print(type(error).__name__)

# %% a number is compared with the mean of the targets
loss = (prediction - target.mean()).square().mean()
print(round(loss.item(), 4))
