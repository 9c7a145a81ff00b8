import torch
from torch.nn import functional as F

log_probabilities = torch.tensor([[-3.0, 0.0], [0.0, -1.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 2.0])

# %% the weighted losses are divided by the number of samples
print(F.nll_loss(log_probabilities, target, weight=weight, reduction="none").mean())

# %% weights that are the same for all samples of a class cancel
print(F.nll_loss(log_probabilities, target))

# %% the weighted losses are added up
print(F.nll_loss(log_probabilities, target, weight=weight, reduction="sum"))
