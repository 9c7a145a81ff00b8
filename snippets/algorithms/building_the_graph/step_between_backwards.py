import textwrap

import torch
from torch import nn

x = torch.ones(4, 2)
for fused in (False, True):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, fused=fused)
    loss = model(x).square().mean()
    loss.backward(retain_graph=True)
    right = model[0].weight.grad.clone()
    optimizer.step()
    optimizer.zero_grad()
    try:
        loss.backward()
        print("fused: no error, gradient right:", torch.allclose(model[0].weight.grad, right))
    except RuntimeError as error:
        print(textwrap.fill(str(error).partition(" Hint")[0], 80))

loss = model(x).square().mean()  # a new graph with the new weights
loss.backward()
