import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
classes = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 5.0])

each = F.cross_entropy(logits, classes, weight=weight, reduction="none")
print("each sample:", each)
print("their mean: ", each.mean())
print("the loss:   ", F.cross_entropy(logits, classes, weight=weight))
