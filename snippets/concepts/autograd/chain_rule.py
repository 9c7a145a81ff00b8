import torch

w = torch.tensor(1.0, requires_grad=True)
p = w * 4  # predicted minutes for x = 4 km
e = p - 8  # it took y = 8 minutes
s = e**2

p.retain_grad()
e.retain_grad()
s.backward()
print("values:   ", w.item(), p.item(), e.item(), s.item())
print("gradients:", w.grad.item(), p.grad.item(), e.grad.item())
