import torch
from torch import nn

norm = nn.BatchNorm1d(1, momentum=0.5)
x = torch.tensor([[2.0], [4.0]])
norm(x)

# %% no_grad stops the statistics as well
print(norm.running_mean)

# %% every call moves the statistics
norm(x)
norm(x)
print(norm.running_mean)

# %% the running mean is the mean of the data so far
print(x.mean(dim=0))
