import torch
from torch import nn


def remember(optimizer, args, kwargs):
    before.update({name: p.detach().clone() for name, p in model.named_parameters()})


def compare(optimizer, args, kwargs):
    for name, p in model.named_parameters():
        if p.ndim == 2:
            moved = (p.detach() - before[name]).norm() / before[name].norm()
            print(f"{name} {moved:.4f}", end="  ")
    print()


torch.manual_seed(0)
x, y = torch.randn(256, 20), torch.randn(256, 1)
for rate in (1e-3, 1e-1):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(20, 50), nn.Tanh(), nn.Linear(50, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    before = {}
    optimizer.register_step_pre_hook(remember)
    optimizer.register_step_post_hook(compare)
    print("learning rate", rate)
    for _ in range(2):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
