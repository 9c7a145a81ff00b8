import torch
from torch.nn import functional as F

device = "cpu"  # on a GPU the same mistake is a device-side assert
scores = torch.zeros(4, 10, device=device)
labels = torch.tensor([0, 3, 10, 9], device=device)
try:
    F.cross_entropy(scores, labels)
except IndexError as error:
    print(f"{type(error).__name__}: {error}")
print(f"labels: {labels.min()} to {labels.max()}, classes: {scores.shape[1]}")
