import torch
from torch import nn

model = nn.Linear(64, 10).cuda()
optimizer = torch.optim.AdamW(model.parameters())
scaler = torch.amp.GradScaler("cuda")
x, y = torch.randn(512, 64, device="cuda"), torch.randint(10, (512,), device="cuda")

with torch.autocast("cuda", dtype=torch.float16):
    loss = nn.functional.cross_entropy(model(x), y)
optimizer.zero_grad()
scaler.scale(loss).backward()  # small gradients would be 0 in float16: make them larger
scaler.unscale_(optimizer)  # only needed for what comes next
nn.utils.clip_grad_norm_(model.parameters(), 1.0)
scaler.step(optimizer)  # skips the step if a gradient is not finite
scaler.update()
