import torch
from torch.nn.functional import cross_entropy

logits, target = torch.randn(32, 12, 157), torch.randint(157, (32, 12))  # (B, T, words), (B, T)
try:
    cross_entropy(logits, target)
except RuntimeError as error:
    print(error)
print(cross_entropy(logits.flatten(0, 1), target.flatten()).shape)
print(cross_entropy(logits.transpose(1, 2), target).shape)
