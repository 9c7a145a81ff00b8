import torch
from torch import nn

a, b = (nn.Parameter(torch.tensor(0.0)) for _ in range(2))
a.grad, b.grad = torch.tensor(3.0), torch.tensor(4.0)
norm = nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
print(f"{norm:.2f} {a.grad:.2f} {b.grad:.2f}")
