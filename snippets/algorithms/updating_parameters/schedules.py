import math

import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler

STEPS = 100


def warm_up_and_cosine(optimizer):
    up = lr_scheduler.LinearLR(optimizer, start_factor=0.01, total_iters=10)
    down = lr_scheduler.CosineAnnealingLR(optimizer, T_max=STEPS - 10)
    return lr_scheduler.SequentialLR(optimizer, [up, down], milestones=[10])


SCHEDULES = {
    "StepLR": lambda o: lr_scheduler.StepLR(o, step_size=30, gamma=0.3),
    "ExponentialLR": lambda o: lr_scheduler.ExponentialLR(o, gamma=0.97),
    "PolynomialLR": lambda o: lr_scheduler.PolynomialLR(o, total_iters=STEPS, power=2),
    "CosineAnnealingLR": lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=STEPS),
    "warm-up + cosine": warm_up_and_cosine,
    "OneCycleLR": lambda o: lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=STEPS + 1),
    "…WarmRestarts": lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, T_0=25),
    "CyclicLR": lambda o: lr_scheduler.CyclicLR(o, base_lr=0.1, max_lr=1.0, step_size_up=20),
    "ReduceLROnPlateau": lambda o: lr_scheduler.ReduceLROnPlateau(o, factor=0.3, patience=8),
}

noise = 0.2 * torch.rand(STEPS, generator=torch.Generator().manual_seed(0))
losses = [0.3 + 0.5 * math.exp(-step / 12) + noise[step].item() for step in range(STEPS)]
axes = plt.subplots(3, 3, figsize=(4.9, 4.6), sharex=True, sharey=True)[1]
for ax, (name, make) in zip(axes.flat, SCHEDULES.items(), strict=True):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    looks_at_the_loss = isinstance(scheduler, lr_scheduler.ReduceLROnPlateau)
    rates = []
    for loss in losses:
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step(*[loss] * looks_at_the_loss)
    if looks_at_the_loss:
        ax.plot(losses, color="C6", lw=1)
    ax.plot(rates, color="C0")
    ax.set_title(name, fontsize=10)
for ax in axes[-1]:
    ax.set_xlabel("step", fontsize=10)
plt.show()
