import torch
from torch import nn

torch.manual_seed(0)
drop = nn.Dropout(p=0.75)
x = torch.ones(1000)
print(drop(x).unique().tolist(), drop.eval()(x).unique().tolist())
