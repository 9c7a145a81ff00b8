import torch

x = torch.arange(6).reshape(2, 3)

try:
    x.T.view(6)
except RuntimeError as error:
    print(error)

print(x.T.is_contiguous(), x.T.reshape(6))
