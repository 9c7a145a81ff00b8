import torch

x = torch.zeros(3)
try:
    x += torch.ones(2, 3)
except RuntimeError as error:
    print(error)

x = x + torch.ones(2, 3)
print(x.shape)
