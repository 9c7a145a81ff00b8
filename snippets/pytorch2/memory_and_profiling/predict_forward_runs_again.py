import torch
from torch.utils.checkpoint import checkpoint

runs = []
x = torch.ones(2, requires_grad=True)
for number in range(3):
    x = checkpoint(lambda x: runs.append(1) or x.sin(), x, use_reentrant=False)
forward = len(runs)
x.sum().backward()
print(forward, len(runs))
