import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.tensor([[10.0, 20.0], [30.0, 40.0]])

print(x + y)
print(x * y)
print(1 - x / 4)
print(x.sqrt())
print(x > 2.5)
