import torch
from torch.nn import functional as F

scores, labels = torch.zeros(8, 10), torch.zeros(4, dtype=torch.long)
try:
    F.cross_entropy(scores, labels)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
print(f"{F.cross_entropy(scores[:4], labels):.4f}")
