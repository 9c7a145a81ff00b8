import torch
from torch import nn

model = nn.Linear(1, 1)
with torch.no_grad():
    loss = model(torch.tensor([[1.0]])).sum()
try:
    loss.backward()
except RuntimeError as error:
    print(error)
