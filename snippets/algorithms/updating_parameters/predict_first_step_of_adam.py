import torch

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
(w * torch.tensor([3.0, 0.003])).sum().backward()
optimizer.step()
print(w.detach())
