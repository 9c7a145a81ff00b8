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

w, b = torch.meshgrid(torch.linspace(0.5, 1.2, 90), torch.linspace(0.2, 0.8, 90), indexing="xy")
levels = [0.1, 1, 10, 100, 1e3, 1e4]
plt.rcParams["font.size"] = 13
left, right = plt.subplots(1, 2, figsize=(6.4, 3.8), width_ratios=(3, 2))[1]
left.contour(w, b, loss_of(w, b), levels, colors="0.5", linewidths=1.2)
for at, text in [(0.825, "1"), (0.905, "10"), (1.0, "$10^2$"), (1.095, "$10^3$")]:
    left.text(at, 0.755, text, fontsize=12, color="0.3")
left.plot(*zip(*free[0][:3], strict=True), "o-", color="C1", linewidth=2)
off = {"arrowstyle": "-|>", "color": "C1", "lw": 1.5, "mutation_scale": 18}
left.annotate("", (0.5, 0.58), free[0][2], arrowprops=off)
left.plot(*zip(*clipped[0], strict=True), ".-", color="C0", linewidth=1.5)
left.set(xlabel="$w$", ylabel="$b$", xticks=[0.6, 0.8, 1.0, 1.2], yticks=[0.2, 0.4, 0.6, 0.8])
right.semilogy(free[1], "o-", color="C1", label="free")
right.semilogy(clipped[1], color="C0", label="clipped")
right.set(xlabel="step", title="loss", xlim=(-1, 40), yticks=[0.01, 1, 100])
right.minorticks_off()
right.legend(loc="upper right")
plt.show()
