import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(4, 4), nn.Linear(4, 1)
optimizers = [torch.optim.SGD(layer.parameters(), lr=0.1) for layer in (first, second)]
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**10)
x = torch.randn(8, 4)

for harm in (1.0, torch.inf):
    before = [layer.weight.clone() for layer in (first, second)]
    losses = [second(first(x)).square().mean(), first(x).square().mean() * harm]
    for loss in losses:
        scaler.scale(loss).backward()  # the gradients of both losses add up, as always
    for optimizer in optimizers:
        scaler.step(optimizer)  # skipped where a gradient of its own is inf or nan
        optimizer.zero_grad()
    scaler.update()  # once, after all steps
    moved = [not torch.equal(a, b.weight) for a, b in zip(before, (first, second), strict=True)]
    print("steps taken:", moved, " new scale:", scaler.get_scale())
