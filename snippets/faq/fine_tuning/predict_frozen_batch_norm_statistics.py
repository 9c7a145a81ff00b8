import torch
from torch import nn

norm = nn.BatchNorm1d(1, momentum=0.5).requires_grad_(False)
for batch in ([[9.0], [11.0]], [[19.0], [21.0]]):
    norm(torch.tensor(batch))
print(norm.running_mean.item())
