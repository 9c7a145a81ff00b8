import torch

x = torch.tensor(3.0)
w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)

product = w * x
total = product + b
y = total**2

for tensor in (x, w, product, total, y):
    print(tensor)
print(y.grad_fn.name(), w.grad_fn)
