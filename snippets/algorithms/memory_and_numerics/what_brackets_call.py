import torch

x = torch.zeros(2, 3)

copy = x.__getitem__([0])  # x[[0]]
copy.add_(10)
print(x)

copy = x.__getitem__([0])  # x[[0]] += 100
copy = copy.__iadd__(100)
x.__setitem__([0], copy)
print(x)
