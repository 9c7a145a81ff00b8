import torch

x = torch.ones(3)
A = torch.ones(1, 3, requires_grad=True)
B = torch.zeros(2, 1, requires_grad=True)
(B @ A @ x).sum().backward()
print(A.grad.abs().sum(), B.grad.abs().sum())
