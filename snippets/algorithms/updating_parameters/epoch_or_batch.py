import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = CosineAnnealingLR(optimizer, T_max=10)  # meant as 10 epochs
rates = []
for _ in range(3):
    for _ in range(10):
        optimizer.step()
        scheduler.step()  # but called after every batch
    rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
print(*rates)
