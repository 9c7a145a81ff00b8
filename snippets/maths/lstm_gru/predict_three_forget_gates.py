import torch

start = torch.tensor(1.0, requires_grad=True)
c = start
for f in (0.5, 1.0, 0.5):
    c = f * c + 2.0
c.backward()
print(c.item(), start.grad.item())
