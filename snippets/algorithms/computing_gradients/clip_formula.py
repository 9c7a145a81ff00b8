import torch
from torch.nn.utils import clip_grad_norm_

w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
(3 * w[0] + 4 * w[1] + 12 * b.sum()).backward()

g = torch.cat([w.grad, b.grad])
by_hand = g * min(1.0, 1.3 / (g.norm().item() + 1e-6))

norm_before = clip_grad_norm_([w, b], max_norm=1.3)
print(norm_before)
print(w.grad, b.grad)
print(torch.allclose(torch.cat([w.grad, b.grad]), by_hand))
