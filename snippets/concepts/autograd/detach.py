import torch

w = torch.tensor(3.0, requires_grad=True)
(w * w).backward()
print(w.grad)

w.grad = None
(w * w.detach()).backward()
print(w.grad)
