import torch
from torch.nn import functional as F

p, truth = torch.tensor([0.5, 0.5]), torch.tensor([0, 1])
try:
    F.binary_cross_entropy(p, truth)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(f"{F.binary_cross_entropy(p, truth.float()):.4f}")
