import torch
from torch import nn

batches = [torch.tensor([[9.0], [11.0]]), torch.tensor([[19.0], [21.0]])]

# %% what needs no gradient does not change
norm = nn.BatchNorm1d(1).eval()
for batch in batches:
    norm(batch)
print(norm.running_mean.item())

# %% the running mean is the mean of all batches so far
norm = nn.BatchNorm1d(1, momentum=None)
for batch in batches:
    norm(batch)
print(norm.running_mean.item())

# %% the running mean is that of the last batch
norm = nn.BatchNorm1d(1, momentum=1.0)
for batch in batches:
    norm(batch)
print(norm.running_mean.item())
