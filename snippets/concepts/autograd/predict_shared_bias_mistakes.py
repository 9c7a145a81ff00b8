import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
w = torch.ones(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

# %% b occurs once in the program, so it gets one gradient
((X @ w).sum() + b).backward()
print(w.grad, b.grad)

# %% the gradient is an average over the rows
(X @ w + b).mean().backward()
print(w.grad, b.grad)

# %% each row keeps a gradient of its own
w = torch.ones(3, 2, requires_grad=True)
b = torch.zeros(3, requires_grad=True)
((X * w).sum(dim=1) + b).sum().backward()
print(w.grad, b.grad)
