from matplotlib import pyplot as plt
from matplotlib.patches import FancyBboxPatch

figure, axes = plt.subplots(figsize=(7.2, 3.9))
axes.set(xlim=(-0.7, 7.4), ylim=(-0.3, 4.1), aspect="equal")
axes.axis("off")


def cell(x):
    box = FancyBboxPatch((x - 0.5, 1.4), 1, 1, boxstyle="round,pad=0,rounding_size=0.15")
    box.set(facecolor="#0072b230", edgecolor="#0072b2", linewidth=1.8)
    axes.add_patch(box)
    axes.text(x, 1.9, "tanh", ha="center", va="center")


def arrow(start, end, **style):
    plain = {"arrowstyle": "-|>", "color": "black", "linewidth": 1.5, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", end, start, arrowprops=plain | style)


def column(x, index):
    cell(x)
    arrow((x, 0.3), (x, 1.4))
    axes.text(x, 0, f"$x_{index}$", ha="center", va="center", fontsize=15)
    axes.text(x - 0.1, 0.8, "$W_x$", ha="right", va="center", color="#0072b2", fontsize=13)
    arrow((x, 2.4), (x, 3.5))
    axes.text(x, 3.8, f"$h_{index}$", ha="center", va="center", fontsize=15)


column(0, "t")
arrow((0.5, 1.7), (0.5, 2.2), connectionstyle="arc3,rad=1.5", color="#d55e00", linewidth=2)
axes.text(1.05, 2.2, "$W_h$", color="#d55e00", ha="center", fontsize=13)
axes.text(1.68, 1.9, "=", ha="center", va="center", fontsize=20)
axes.text(2.2, 1.9, "$h_0$", ha="center", va="center", fontsize=15)
arrow((2.5, 1.9), (3.0, 1.9), color="#d55e00", linewidth=2)
for step, x in enumerate((3.5, 5.1, 6.7), start=1):
    column(x, step)
for x in (4.0, 5.6):
    arrow((x, 1.9), (x + 0.6, 1.9), color="#d55e00", linewidth=2)
    axes.text(x + 0.3, 2.05, "$W_h$", color="#d55e00", ha="center", fontsize=13)
plt.show()
