import matplotlib.pyplot as plt
import torch
from torch.func import jacrev

INK, COLUMNS = "#222222", ("#0072b2", "#c44e00")


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles = torch.tensor([0.5, 1.0])
directions = angles.cumsum(0)
joints = torch.zeros(3, 2)
joints[1:] = torch.stack([directions.cos(), directions.sin()], dim=1).cumsum(0)
jacobian = jacrev(hand)(angles)

plt.rcParams["font.size"] = 14
ax = plt.subplots(figsize=(6.4, 3.9))[1]
ax.plot(*joints.T, color="0.55", linewidth=9, solid_capstyle="round", zorder=1)
ax.plot(*joints[:2].T, "o", color="white", markeredgecolor=INK, markersize=13, zorder=2)
for column, (place, color, at) in enumerate(
    [((0, 0), COLUMNS[0], (-0.9, 2.02)), ((0, 0), COLUMNS[1], (-0.62, 1.28))]
):
    tip = joints[2] + 0.75 * jacobian[:, column]
    arrow = {"arrowstyle": "-|>", "color": color, "lw": 2.5, "mutation_scale": 20}
    ax.annotate("", tip, joints[2], arrowprops={**arrow, "shrinkA": 0, "shrinkB": 0}, zorder=3)
    start = joints[column]
    ax.plot(*torch.stack([start, joints[2]]).T, ":", color=color, linewidth=1.6, zorder=2)
    ax.text(*at, rf"$J_{{:,{column + 1}}}$", color=color, fontsize=18)
ax.plot(*joints[2], "o", color=INK, markersize=9, zorder=4)
ax.text(0.12, -0.2, r"$\theta_1$", color=COLUMNS[0], fontsize=17)
ax.text(1.0, 0.3, r"$\theta_2$", color=COLUMNS[1], fontsize=17)
ax.text(1.05, 1.45, "hand", color=INK, va="center")
ax.set(aspect="equal", xlim=(-1.3, 2.1), ylim=(-0.3, 2.35), xticks=[-1, 0, 1, 2], yticks=[0, 1, 2])
plt.show()
