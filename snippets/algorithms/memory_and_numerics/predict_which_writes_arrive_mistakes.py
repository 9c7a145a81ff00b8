import torch

x = torch.zeros(2, 3)

# %% all three are views
x[0, 0] = 1
x[0, 1] = 2
x[0].add_(5)
print(x)

# %% reshape is a copy
x.T.reshape(6).clone()[0] = 1
x.reshape(6).clone()[1] = 2
x[[0]].add_(5)
print(x)

# %% reshape is a view
x[0, 0] = 1
x[0, 1] = 2
x[[0]].add_(5)
print(x)
