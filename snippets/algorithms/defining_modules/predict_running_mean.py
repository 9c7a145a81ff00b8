import torch
from torch import nn

norm = nn.BatchNorm1d(1, momentum=0.5)
x = torch.tensor([[2.0], [4.0]])
norm(x)
with torch.no_grad():
    norm(x)
norm.eval()
norm(x)
print(norm.running_mean)
