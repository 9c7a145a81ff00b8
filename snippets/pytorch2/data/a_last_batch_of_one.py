import torch
from torch import nn
from torch.utils.data import DataLoader

model = nn.BatchNorm1d(3)
data = torch.randn(9, 3)
try:
    for batch in DataLoader(data, batch_size=4):
        model(batch)
except ValueError as error:
    print("ValueError:", error)
sizes = [len(model(batch)) for batch in DataLoader(data, batch_size=4, drop_last=True)]
print("with drop_last:", sizes)
