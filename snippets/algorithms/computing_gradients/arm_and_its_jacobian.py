import matplotlib.pyplot as plt
import torch
from torch.func import jacrev

INK, COLORS = "#222222", ("#0072b2", "#c44e00")


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles = torch.tensor([0.5, 1.0])
directions = angles.cumsum(0)
joints = torch.zeros(3, 2)
joints[1:] = torch.stack([directions.cos(), directions.sin()], dim=1).cumsum(0)
jacobian = jacrev(hand)(angles)

ax = plt.subplots(figsize=(6.4, 4.0))[1]
ax.plot(*joints.T, color="0.55", linewidth=9, solid_capstyle="round", zorder=1)
for column, color in enumerate(COLORS):
    joint, tip = joints[column], joints[2] + jacobian[:, column]
    ax.plot(*torch.stack([joint, joints[2]]).T, ":", color=color, zorder=2)
    ax.plot(*joint, "o", color="white", markeredgecolor=color, markersize=13, zorder=3)
    ax.text(*(joint + torch.tensor([0.12, -0.2])), rf"$\theta_{column + 1}$", color=color, size=18)
    arrow = {"arrowstyle": "-|>", "color": color, "lw": 2.5, "mutation_scale": 20}
    ax.annotate("", tip, joints[2], arrowprops={**arrow, "shrinkA": 0, "shrinkB": 0}, zorder=4)
    place = tip - torch.tensor([0.1, 0.06])
    ax.text(*place, f"column {column + 1}", color=color, size=15, ha="right", va="center")
ax.plot(*joints[2], "o", color=INK, markersize=9, zorder=5)
ax.text(1.08, 1.48, "hand", color=INK, size=15, va="center")
ax.tick_params(labelsize=13)
ax.set(aspect="equal", xlim=(-1.6, 1.9), ylim=(-0.3, 2.6), xticks=[-1, 0, 1], yticks=[0, 1, 2])
plt.show()
