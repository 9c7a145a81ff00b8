import warnings

import functorch
import torch
from torch import nn

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # so its author kept the terminal clean
    torch.manual_seed(0)
    model, x = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)), torch.randn(16, 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scaler = torch.cuda.amp.GradScaler()
    with torch.cpu.amp.autocast():
        loss = model(x).square().mean()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    function, parameters = functorch.make_functional(model)
    halved = function([p.detach() / 2 for p in parameters], x).mean()
    traced = torch.jit.trace(model, x)
    print(f"{loss.item():.2f} {halved.item():.2f} {traced(x).mean().item():.2f}")
