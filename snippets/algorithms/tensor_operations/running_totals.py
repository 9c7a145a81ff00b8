import torch

x = torch.tensor([3, 1, 4, 1, 5])

total = x.cumsum(dim=0)
print(total)
print(total.diff(prepend=torch.tensor([0])))
print(x.cummax(dim=0).values)

start, end = torch.tensor([0, 1]), torch.tensor([3, 5])
padded = torch.cat([torch.tensor([0]), total])
print(padded[end] - padded[start])
