import math

import torch
from torch.optim import lr_scheduler


def rates(make):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.3)
    scheduler = make(optimizer)
    found = []
    for _ in range(100):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return torch.tensor(found)


def two_schedulers(optimizer):
    up = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=10)
    down = lr_scheduler.CosineAnnealingLR(optimizer, T_max=90)
    return lr_scheduler.SequentialLR(optimizer, [up, down], milestones=[10])


def factor(step):
    if step < 10:
        return 0.1 + 0.9 * step / 10
    return (1 + math.cos(math.pi * (step - 10) / 90)) / 2


ours = rates(lambda optimizer: lr_scheduler.LambdaLR(optimizer, factor))
print(torch.allclose(ours, rates(two_schedulers)), f"{ours.max():.2f}")
