import torch

b = torch.tensor(2.0, requires_grad=True)
(3 * b).backward()
with torch.no_grad():
    b -= 0.1 * b.grad
print(b.requires_grad, b.is_leaf, b.grad)
