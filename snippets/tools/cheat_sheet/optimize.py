import torch
from torch import nn, optim
from torch.optim import lr_scheduler

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
sgd = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
low = {"params": model[0].parameters(), "lr": 1e-4}
high = {"params": model[1].parameters()}
adam = optim.AdamW([low, high], lr=1e-3, weight_decay=0.01)
warm = lr_scheduler.LinearLR(adam, 0.1, total_iters=5)
cosine = lr_scheduler.CosineAnnealingLR(adam, T_max=95)
plan = lr_scheduler.SequentialLR(adam, [warm, cosine], [5])
plan.get_last_lr()  # [1e-05, 0.0001]
model(torch.ones(1, 4)).sum().backward()
norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
adam.step()
plan.step()
adam.zero_grad()
model[0].weight.grad  # None
rate = f"{adam.param_groups[1]['lr']:.5f}"  # '0.00028'
