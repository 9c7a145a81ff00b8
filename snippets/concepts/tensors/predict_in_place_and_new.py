import torch

x = torch.zeros(2, 3)
row = x[0]
row += 1
row = row * 10
print(x)
