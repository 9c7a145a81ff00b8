import torch
from torch.nn import functional as F

scores, truth = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 0.0])
try:
    F.binary_cross_entropy(scores, truth)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(f"{F.binary_cross_entropy_with_logits(scores, truth):.4f}")
