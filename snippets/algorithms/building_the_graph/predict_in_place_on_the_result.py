import torch

w = torch.tensor(2.0, requires_grad=True)
a = 3 * w
b = a**2
b += 1
b.backward()
print(b.item(), w.grad)
