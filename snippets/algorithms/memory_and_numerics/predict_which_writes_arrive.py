import torch

x = torch.zeros(2, 3)
x.T.reshape(6)[0] = 1
x.reshape(6)[1] = 2
x[[0]].add_(5)
print(x)
