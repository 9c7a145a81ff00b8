import torch
from torch.nn import functional as F

scores, labels = torch.zeros(2, 3), torch.tensor([0.0, 2.0])
try:
    F.cross_entropy(scores, labels)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(f"{F.cross_entropy(scores, labels.long()):.4f}")
