import torch
from torch.nn.functional import binary_cross_entropy_with_logits

x, y = torch.tensor([-2.0, -1.0, 1.0, 2.0]), torch.tensor([0.0, 0.0, 1.0, 1.0])
for penalty in (0.0, 0.01):
    w = torch.zeros((), requires_grad=True)
    for step in range(1, 1001):
        loss = binary_cross_entropy_with_logits(w * x, y) + penalty * w**2
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= gradient
        if step in (10, 100, 1000):
            print(f"penalty {penalty}, step {step}: w = {w:.2f}")
