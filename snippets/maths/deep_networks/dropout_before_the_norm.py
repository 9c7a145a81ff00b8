import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100_000, 1)
model = nn.Sequential(nn.Dropout(0.5), nn.BatchNorm1d(1, momentum=1.0))
model(x)
print(f"training: variance {model(x).var():.2f}")
model.eval()
print(f"eval:     variance {model(x).var():.2f}")
