import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
w = torch.ones(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
(X @ w + b).sum().backward()
print(w.grad, b.grad)
