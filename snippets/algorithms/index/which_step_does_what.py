import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])
b = torch.tensor(0.0, requires_grad=True)

print("tensors: ", t.shape, t.dtype, b.grad_fn)
loss = ((b * t - 5 * t**2 - h) ** 2).mean()
print("graph:   ", loss.grad_fn.name(), b.grad)
loss.backward()
print("gradient:", b.grad)
with torch.no_grad():
    b -= 0.1 * b.grad
print("update:  ", b)
