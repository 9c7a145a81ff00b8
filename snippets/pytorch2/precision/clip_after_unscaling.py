import torch
from torch import nn

for unscale_first in (False, True):
    w = nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    scaler.scale((w * torch.tensor([0.3, 0.4])).sum()).backward()  # gradient of norm 0.5
    if unscale_first:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    moved = (1 - w).norm().item()
    print(f"unscaled first: {unscale_first!s:5}  norm seen {norm:5.1f}  step of length {moved:.4f}")
