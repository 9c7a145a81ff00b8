import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

model = nn.Sequential(nn.Linear(8, 8), nn.LayerNorm(8), nn.Linear(8, 2))
matrices = [p for p in model.parameters() if p.ndim >= 2]
vectors = [p for p in model.parameters() if p.ndim < 2]
optimizer = torch.optim.AdamW(
    [
        {"params": matrices, "weight_decay": 0.1},
        {"params": vectors, "weight_decay": 0.0, "lr": 0.001},
    ],
    lr=0.01,
)
scheduler = CosineAnnealingLR(optimizer, T_max=4)
for step in range(5):
    first, second = (group["lr"] for group in optimizer.param_groups)
    print(f"step {step}: matrices {first:.5f}, vectors {second:.5f}")
    optimizer.step()
    scheduler.step()
