import textwrap

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.ones(4, 2)

loss = model(x).square().mean()
loss.backward(retain_graph=True)
optimizer.step()
try:
    loss.backward()
except RuntimeError as error:
    print(textwrap.fill(str(error).partition(" Hint")[0], 80))

loss = model(x).square().mean()  # a new graph with the new weights
loss.backward()
