import torch

x = torch.tensor([0.0, 2.0], requires_grad=True)
y = torch.where(x == 0, 0.0, 1 / x)
y.sum().backward()
print(x.grad)
