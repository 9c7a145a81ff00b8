import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = 1.0

each = 2 * (w * x - y) * x
print(each)
print(each.mean())
