import torch
from torch import nn

a, b = (nn.Parameter(torch.tensor(0.0)) for _ in range(2))
a.grad, b.grad = torch.tensor(3.0), torch.tensor(4.0)

# %% every parameter is clipped by itself
norm = nn.utils.get_total_norm([a.grad, b.grad])
for p in (a, b):
    nn.utils.clip_grad_norm_([p], max_norm=1.0)
print(f"{norm:.2f} {a.grad:.2f} {b.grad:.2f}")

# %% what comes back is the norm after clipping
nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
norm = nn.utils.get_total_norm([a.grad, b.grad])
print(f"{norm:.2f} {a.grad:.2f} {b.grad:.2f}")

# %% the norm is the sum of the sizes
norm = nn.utils.clip_grad_norm_([a, b], max_norm=1.0, norm_type=1.0)
print(f"{norm:.2f} {a.grad:.2f} {b.grad:.2f}")
