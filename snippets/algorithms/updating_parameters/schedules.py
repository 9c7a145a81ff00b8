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
    "CosineAnnealingLR": lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=STEPS),
    "warm-up, then cosine": warm_up_and_cosine,
    "OneCycleLR": lambda o: lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=STEPS + 1),
    "…WarmRestarts": lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, T_0=25),
}

with plt.rc_context({"font.size": 14}):
    axes = plt.subplots(3, 2, figsize=(6.4, 6.4), sharex=True, sharey=True)[1]
    for ax, (name, make) in zip(axes.flat, SCHEDULES.items(), strict=True):
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
        scheduler = make(optimizer)
        rates = []
        for _ in range(STEPS):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.step()
        ax.plot(rates)
        ax.set_title(name, fontsize=14)
    axes[2, 0].set_xlabel("step")
    axes[2, 1].set_xlabel("step")
    plt.show()
