import torch
from torch.nn.functional import binary_cross_entropy_with_logits

z = torch.zeros(3, requires_grad=True)
y = torch.tensor([1.0, 0.0, 1.0])

# %% every sample has a loss of its own
binary_cross_entropy_with_logits(z, y, reduction="sum").backward()
print(z.grad)

# %% the logits are the probabilities
((z - y).square().mean() / 2).backward()
print(z.grad)

# %% the error of the probabilities is squared
(torch.sigmoid(z) - y).square().mean().backward()
print(z.grad)
