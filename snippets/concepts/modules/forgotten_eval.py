import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.Dropout(0.5), nn.Linear(16, 2))
x = torch.randn(100, 2)

print(torch.equal(model(x), model(x)))
model.eval()
print(torch.equal(model(x), model(x)))
