import torch
from torch.nn import functional as F

log_probabilities = torch.tensor([[-3.0, 0.0], [0.0, -1.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 2.0])
print(F.nll_loss(log_probabilities, target, weight=weight))
