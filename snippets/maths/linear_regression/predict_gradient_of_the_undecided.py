import torch
from torch.nn.functional import binary_cross_entropy_with_logits

z = torch.zeros(3, requires_grad=True)
y = torch.tensor([1.0, 0.0, 1.0])
binary_cross_entropy_with_logits(z, y).backward()
print(z.grad)
