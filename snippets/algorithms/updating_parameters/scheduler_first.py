import warnings

import torch
from torch.optim.lr_scheduler import StepLR


def rates(scheduler_first):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = StepLR(optimizer, step_size=2, gamma=0.1)
    used = []
    for _ in range(5):
        w.grad = torch.ones(1)
        if scheduler_first:
            scheduler.step()
        used.append(f"{optimizer.param_groups[0]['lr']:g}")
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return " ".join(used)


print("optimizer first:", rates(False))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("scheduler first:", rates(True))
message = str(caught[0].message).partition("  Failure")[0]
print(message.replace(". In", ".\nIn").replace(": `", ":\n`"))
