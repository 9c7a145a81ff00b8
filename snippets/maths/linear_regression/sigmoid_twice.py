import torch
from torch.nn import functional as F

y = torch.tensor([1.0, 1.0, 0.0, 0.0])
z = torch.tensor([20.0, 20.0, -20.0, -20.0])  # sure, and right
once = F.binary_cross_entropy_with_logits(z, y)
twice = F.binary_cross_entropy_with_logits(torch.sigmoid(z), y)
print(f"once {once:.4f}, twice {twice:.4f}")
