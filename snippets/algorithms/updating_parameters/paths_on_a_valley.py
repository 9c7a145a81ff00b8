import matplotlib.pyplot as plt
import torch
from torch.optim import SGD, Adam


def height(a, b):
    return (a**2 + 25 * b**2) / 2


def walk(optimizer_class, **settings):
    w = torch.tensor([-8.0, 2.0], requires_grad=True)
    optimizer = optimizer_class([w], **settings)
    path = [w.tolist()]
    for _ in range(30):
        optimizer.zero_grad()
        height(*w).backward()
        optimizer.step()
        path.append(w.tolist())
    return path


walks = {
    "gradient descent": walk(SGD, lr=0.07),
    "momentum": walk(SGD, lr=0.03, momentum=0.8),
    "Nesterov": walk(SGD, lr=0.03, momentum=0.8, nesterov=True),
    "Adam": walk(Adam, lr=0.5),
}
a, b = torch.meshgrid(torch.linspace(-9, 3, 120), torch.linspace(-2.6, 2.6, 80), indexing="xy")
with plt.rc_context({"font.size": 14}):
    axes = plt.subplots(2, 2, figsize=(6.4, 5.2), sharex=True, sharey=True)[1]
    for ax, (name, path) in zip(axes.flat, walks.items(), strict=True):
        ax.contour(a, b, height(a, b), [1, 5, 15, 35, 70], colors="0.5", alpha=0.6, linewidths=1)
        ax.plot(*zip(*path, strict=True), "o-", color="C1", linewidth=1.2, markersize=3.5)
        ax.plot(0, 0, "+", color="C0", markersize=12, markeredgewidth=2.5)
        ax.set_title(f"{name}: loss {height(*path[-1]):.2f}", fontsize=14)
        ax.grid(visible=False)
    plt.show()
