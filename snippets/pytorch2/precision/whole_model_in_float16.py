import torch
from torch import nn

model = nn.Linear(4, 2).half()
try:
    model(torch.randn(8, 4))
except RuntimeError as error:
    print(error)

scaler, optimizer = torch.amp.GradScaler("cpu"), torch.optim.SGD(model.parameters())
scaler.scale(model(torch.randn(8, 4).half()).float().mean()).backward()
try:
    scaler.step(optimizer)
except ValueError as error:
    print(error)
