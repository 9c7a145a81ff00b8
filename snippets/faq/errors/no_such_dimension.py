import torch

x = torch.ones(2, 3)
try:
    x.softmax(dim=2)
except IndexError as error:
    print(f"{type(error).__name__}: {error}")
print(x.softmax(dim=-1).shape)
