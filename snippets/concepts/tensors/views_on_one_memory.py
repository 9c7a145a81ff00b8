import matplotlib.pyplot as plt
import torch
from matplotlib.colors import to_rgba
from matplotlib.patches import Rectangle

COLORS = ["#0072b2", "#d55e00", "#009e73"]
figure, axis = plt.subplots(figsize=(6.4, 4))


def cells(left, top, values):
    for r, row in enumerate(values.tolist()):
        for c, value in enumerate(row):
            box = Rectangle((left + c, top - r - 1), 1, 1, edgecolor="0.4", lw=1)
            box.set_facecolor(to_rgba(COLORS[value // 4], 0.35))
            axis.add_patch(box)
            place = {"ha": "center", "va": "center", "fontsize": 14}
            axis.text(left + c + 0.5, top - r - 0.5, value, **place)


x = torch.arange(12)
table = x.reshape(3, 4)
cells(0.5, 6, table)
cells(8, 6, table.T)
cells(0, 0, x[None])

axis.text(2.5, 6.2, "table   [3, 4]", ha="center", va="bottom", fontsize=14)
axis.text(9.5, 6.2, "table.T   [4, 3]", ha="center", va="bottom", fontsize=14)
axis.text(6, -1.25, "x   [12]   memory", ha="center", va="top", fontsize=14)
for start in ((2.5, 2.8), (9.5, 1.8)):
    arrow = {"arrowstyle": "-|>", "color": "0.4", "lw": 1.5}
    axis.annotate("", (6 + 0.35 * (start[0] - 6), 0.15), start, arrowprops=arrow)
axis.set(xlim=(-0.2, 12.2), ylim=(-2.1, 7.1), aspect="equal")
axis.axis("off")
plt.show()
