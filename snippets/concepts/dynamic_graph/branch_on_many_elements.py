import torch

x = torch.tensor([2.0, -3.0], requires_grad=True)
try:
    y = x * x if x > 0 else -x
except RuntimeError as error:
    print(error)

y = torch.where(x > 0, x * x, -x)
y.sum().backward()
print(y)
print(x.grad)
