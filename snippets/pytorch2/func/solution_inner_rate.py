import torch
from torch.func import grad

A = torch.diag(torch.tensor([1.0, 0.25, 2.0], dtype=torch.float64))


def loss(theta):
    return theta @ A @ theta / 2


def after_five_steps(rate):
    theta = torch.ones(3, dtype=torch.float64)
    for _ in range(5):
        theta = theta - rate * grad(loss)(theta)
    return loss(theta)


rate = torch.tensor(0.3, dtype=torch.float64)
h = 1e-5
difference = (after_five_steps(rate + h) - after_five_steps(rate - h)) / (2 * h)
print(f"{grad(after_five_steps)(rate):.6f} {difference:.6f}")
for _ in range(200):
    rate = rate - 0.05 * grad(after_five_steps)(rate)
print(f"rate {rate:.3f}, loss {after_five_steps(rate):.4f}")
