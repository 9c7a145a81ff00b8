import torch

x = torch.arange(4)
try:
    x[::-1]
except ValueError as error:
    print(error)

print(x.flip(0))
