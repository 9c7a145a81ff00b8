import torch
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = OneCycleLR(optimizer, max_lr=0.1, epochs=2, steps_per_epoch=10)
try:
    for _ in range(3 * 10):
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)
