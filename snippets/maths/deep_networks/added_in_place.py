import torch
import torch.nn.functional as F
from torch import nn

layer = nn.Linear(4, 4)
x = torch.relu(layer(torch.rand(2, 4)))  # its backward needs its result
x += F.tanh(layer(x))
try:
    x.sum().backward()
except RuntimeError as error:
    print(str(error).partition(";")[0])

x = torch.relu(layer(torch.rand(2, 4)))
x = x + F.tanh(layer(x))
x.sum().backward()
print("out of place:", tuple(layer.weight.grad.shape))
