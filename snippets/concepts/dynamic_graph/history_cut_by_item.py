import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor(x.item() ** 2)
try:
    y.backward()
except RuntimeError as error:
    print(error)

y = x**2
y.backward()
print(x.grad)
