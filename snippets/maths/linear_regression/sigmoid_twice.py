import torch
from torch.nn.functional import binary_cross_entropy_with_logits

y = torch.tensor([1.0, 1.0, 0.0, 0.0])
z = torch.tensor([20.0, 20.0, -20.0, -20.0])  # sure, and right
once = binary_cross_entropy_with_logits(z, y)
twice = binary_cross_entropy_with_logits(torch.sigmoid(z), y)
print(f"once {once:.4f}, twice {twice:.4f}")
