import torch
from torch import nn

layer = nn.Dropout(p=0.5)
x = torch.ones(1000)
with torch.no_grad():
    print(layer(x).unique())
layer.eval()
print(layer(x).unique())
