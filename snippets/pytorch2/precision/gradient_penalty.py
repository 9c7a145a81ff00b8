import torch
from torch import nn


def gradient_norm(kind):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
    x, y = torch.randn(16, 4), torch.randn(16, 1)
    weights = list(model.parameters())
    optimizer = torch.optim.SGD(weights, lr=0.1)
    scaler = torch.amp.GradScaler("cpu", init_scale=2.0**10, enabled=kind != "float32")

    def autocast():
        return torch.autocast("cpu", dtype=torch.bfloat16, enabled=kind != "float32")

    with autocast():
        loss = nn.functional.mse_loss(model(x), y)
    scaled = torch.autograd.grad(scaler.scale(loss), weights, create_graph=True)
    factor = 1 if kind == "forgotten" else scaler.get_scale()
    with autocast():
        loss = loss + sum((g / factor).square().sum() for g in scaled)
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    return torch.cat([w.grad.flatten() for w in weights]).norm()


for kind in ("float32", "divided", "forgotten"):
    print(f"{kind:9} {gradient_norm(kind):12.2f}")
