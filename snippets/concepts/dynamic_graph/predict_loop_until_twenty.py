import torch

x = torch.tensor(3.0, requires_grad=True)
y = x
while y < 20:
    y = y * x
y.backward()
print(y.item(), x.grad)
