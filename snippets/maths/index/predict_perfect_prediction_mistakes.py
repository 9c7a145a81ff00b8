import torch

X = torch.eye(2)
w = torch.tensor([[1.0], [2.0]])
y = torch.tensor([1.0, 2.0])

# %% each prediction is subtracted from its own target
print(((X @ w - y[:, None]) ** 2).mean().item())

# %% the mean is over the two rows
print(((X @ w - y) ** 2).sum(dim=1).mean().item())

# %% a column and a row cannot be subtracted
try:
    print(((X @ w)[:, 0] - torch.ones(3)).mean().item())
except RuntimeError as error:
    print(type(error).__name__)
