import math

import matplotlib.pyplot as plt
import torch


def loss_of(w, b):
    h = torch.zeros_like(w)
    for _ in range(20):
        h = w * h + b
    return (h - 3) ** 2


def train(max_norm, steps=40):
    p = torch.tensor([0.6, 0.3], requires_grad=True)
    optimizer = torch.optim.SGD([p], lr=0.02)
    path, losses = [], []
    for _ in range(steps):
        loss = loss_of(*p)
        path.append(p.tolist())
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p], max_norm)
        optimizer.step()
    return path, losses


free, clipped = train(math.inf), train(1.0)
for _, losses in (free, clipped):
    print(*(f"{loss:.2g}" for loss in losses[:5]), "...", f"{losses[-1]:.2g}")
