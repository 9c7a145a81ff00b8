import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Identity(), nn.Dropout(p=0.5))
x = torch.ones(1000)

model.train()
print(model[1].training, model(x).unique())

model.eval()
print(model[1].training, model(x).unique())
