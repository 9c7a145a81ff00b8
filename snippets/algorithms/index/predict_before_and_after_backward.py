import torch

b = torch.tensor(2.0, requires_grad=True)
loss = (3 * b - 5) ** 2
print(loss.grad_fn is None, b.grad)
loss.backward()
print(b.item(), b.grad)
