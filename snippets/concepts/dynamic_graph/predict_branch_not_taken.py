import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
y = a * 3 if a > 1 else a * b
y.backward()
print(a.grad, b.grad)
