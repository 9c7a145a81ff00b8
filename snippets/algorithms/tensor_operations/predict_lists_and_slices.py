import torch

x = torch.arange(12).reshape(3, 4)
print(x[[0, 2], [1, 2]])
print(x[0:3:2, 1:3])
