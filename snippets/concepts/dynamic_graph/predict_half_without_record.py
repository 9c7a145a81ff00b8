import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    a = w * 3
b = a * w
b.backward()
print(a.requires_grad, b.requires_grad, w.grad)
