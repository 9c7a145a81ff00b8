import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)).cuda()
optimizer = torch.optim.AdamW(model.parameters())
scaler = torch.amp.GradScaler("cuda")
batches = [(torch.randn(32, 64), torch.randint(10, (32,))) for _ in range(8)]
accumulate = 4

for number, (x, y) in enumerate(batches, start=1):
    with torch.autocast("cuda", dtype=torch.float16):
        loss = nn.functional.cross_entropy(model(x.cuda()), y.cuda()) / accumulate
    scaler.scale(loss).backward()  # outside autocast; the scale must not change while adding up
    if number % accumulate == 0:
        scaler.unscale_(optimizer)  # once for each step, then clip
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)  # skipped if a gradient is inf or nan
        scaler.update()
        optimizer.zero_grad()
checkpoint = {"model": model.state_dict(), "scaler": scaler.state_dict()}  # resume with both
