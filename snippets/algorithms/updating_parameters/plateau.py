import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = ReduceLROnPlateau(optimizer, factor=0.1, patience=2)
for validation_loss in (0.9, 0.7, 0.6, 0.61, 0.6, 0.62, 0.5):
    optimizer.step()
    scheduler.step(validation_loss)
    print(validation_loss, f"{scheduler.get_last_lr()[0]:g}")
