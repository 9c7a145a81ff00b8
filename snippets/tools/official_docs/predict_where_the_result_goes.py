import torch

x = torch.tensor([1.0, 2.0])
same = x
x.add(10)
x.mul_(2)
result = torch.empty(2)
torch.add(x, 1, out=result)
print(same, result)
