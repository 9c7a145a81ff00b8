import warnings

import torch
from torch import nn
from torch.func import functional_call

with warnings.catch_warnings():
    warnings.simplefilter("error")
    torch.manual_seed(0)
    model, x = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)), torch.randn(16, 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scaler = torch.amp.GradScaler("cpu")
    with torch.amp.autocast("cpu", torch.bfloat16):
        loss = model(x).square().mean()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    parameters = {name: p.detach() / 2 for name, p in model.named_parameters()}
    halved = functional_call(model, parameters, (x,)).mean()
    exported = torch.export.export(model, (x,)).module()
    outputs = exported(x)
    print(f"{loss.item():.2f} {halved.item():.2f} {outputs.mean().item():.2f}")
    print("export and eager agree:", torch.allclose(outputs, model(x)))
