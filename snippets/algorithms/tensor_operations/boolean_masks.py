import torch

x = torch.tensor([[3, -1, 4], [-1, 5, -9]])
negative = x < 0

print(x[negative])
print(negative.nonzero())
print(x[x.sum(dim=1) > 0])
print(torch.where(negative, 0, x))

x[negative] = 0
print(x)
