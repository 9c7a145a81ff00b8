import torch

w = torch.tensor(1.0, requires_grad=True)
h = torch.tensor(0.0)
for x in (1.0, 2.0, 3.0):
    h = w * h + x
h.backward()
print(h.item(), w.grad.item())
