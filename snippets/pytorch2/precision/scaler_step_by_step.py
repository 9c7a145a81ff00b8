import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(32, 8), torch.randn(32, 1)
ours, theirs = nn.Linear(8, 1), nn.Linear(8, 1)
theirs.load_state_dict(ours.state_dict())
descent, descent_too = (torch.optim.SGD(m.parameters(), lr=0.1) for m in (ours, theirs))
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**19, growth_interval=3)


def loss_of(model):
    with torch.autocast("cpu", dtype=torch.float16):
        return nn.functional.mse_loss(model(x), y)


scale, good = 2.0**19, 0
for _ in range(8):
    descent.zero_grad()
    (loss_of(ours) * scale).backward()  # every gradient comes out scaled
    for p in ours.parameters():
        p.grad /= scale  # unscale, in float32
    finite = all(p.grad.isfinite().all() for p in ours.parameters())
    print(f"scale {scale:6.0f}  {'step' if finite else 'overflow: skip, halve'}")
    if finite:
        descent.step()
    scale, good = (scale, good + 1) if finite else (scale / 2, 0)
    if good == 3:
        scale, good = scale * 2, 0  # three good steps: try a larger one

    descent_too.zero_grad()
    scaler.scale(loss_of(theirs)).backward()
    scaler.step(descent_too)
    scaler.update()
    assert scaler.get_scale() == scale and torch.equal(ours.weight, theirs.weight)
print("at every step equal to torch.amp.GradScaler")
