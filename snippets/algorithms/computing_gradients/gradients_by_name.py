import torch
from torch import nn

model = nn.Linear(3, 1)
loss = model(torch.tensor([1.0, 2.0, 3.0])).sum()

print(torch.autograd.grad(loss, dict(model.named_parameters())))
print(model.weight.grad)
