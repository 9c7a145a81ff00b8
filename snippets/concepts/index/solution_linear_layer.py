import torch
from torch import nn

km = torch.tensor([[1.0], [2.0], [4.0], [5.0]])
fare = torch.tensor([[3.0], [5.0], [9.0], [11.0]])

model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
nn.init.ones_(model.bias)

loss = nn.functional.mse_loss(model(km), fare)
loss.backward()
print(loss.item(), model.weight.grad, model.bias.grad)
