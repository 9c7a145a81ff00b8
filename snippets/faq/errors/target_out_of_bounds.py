import torch
from torch.nn import functional as F

scores, labels = torch.zeros(2, 10), torch.tensor([1, 10])
try:
    F.cross_entropy(scores, labels)
except IndexError as error:
    print(f"{type(error).__name__}: {error}")
print(f"{F.cross_entropy(scores, labels - 1):.4f}")
