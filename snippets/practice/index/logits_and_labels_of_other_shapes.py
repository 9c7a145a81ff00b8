import torch
from torch import nn

logits = nn.Linear(30, 1)(torch.randn(4, 30))  # shape (4, 1)
labels = torch.tensor([0.0, 1.0, 1.0, 0.0])  # shape (4,)
try:
    nn.functional.binary_cross_entropy_with_logits(logits, labels)
except ValueError as error:
    print(error)

loss = nn.functional.binary_cross_entropy_with_logits(logits.squeeze(1), labels)
print(loss.shape)
