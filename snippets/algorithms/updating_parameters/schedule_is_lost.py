import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.1)
scheduler = CosineAnnealingLR(optimizer, T_max=10)
for _ in range(6):
    w.grad = torch.ones(1)
    optimizer.step()
    scheduler.step()
rate = optimizer.param_groups[0]["lr"]
saved = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}

for parts in (["optimizer"], ["optimizer", "scheduler"]):
    optimizer = torch.optim.AdamW([w], lr=0.1)
    scheduler = CosineAnnealingLR(optimizer, T_max=10)
    resumed = {"optimizer": optimizer, "scheduler": scheduler}
    for part in parts:
        resumed[part].load_state_dict(saved[part])
    before = optimizer.param_groups[0]["lr"]
    optimizer.step()
    scheduler.step()
    after = optimizer.param_groups[0]["lr"]
    print(parts, f"{rate:.4f} {before:.4f} {after:.4f}")
