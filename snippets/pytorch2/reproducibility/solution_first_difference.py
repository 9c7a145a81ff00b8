import hashlib

import torch


def steps(extra_draw_at=None):
    torch.manual_seed(0)
    model = torch.nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    gradients = []
    for step in range(10):
        if step == extra_draw_at:
            torch.rand(1)  # a logging function that samples, say
        model(torch.randn(8, 4)).square().mean().backward()
        gradients.append(hashlib.sha256(model.weight.grad.numpy().tobytes()).hexdigest())
        optimizer.step()
        optimizer.zero_grad()
    return gradients


pairs = enumerate(zip(steps(), steps(extra_draw_at=6), strict=True))
print("first difference at step", next(step for step, (a, b) in pairs if a != b))
