import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

BLUE, ORANGE = "#0072b2", "#d55e00"
figure, axis = plt.subplots(figsize=(6.4, 3.6))


def cells(left, top, values, color):
    for r, row in enumerate(values):
        for c, value in enumerate(row):
            corner = (left + c, top - r - 1)
            axis.add_patch(Rectangle(corner, 1, 1, facecolor="none", edgecolor=color, lw=1.5))
            axis.text(left + c + 0.5, top - r - 0.5, value, ha="center", va="center", fontsize=16)


def arrow(start, end, color):
    axis.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2})


cells(0, 2, [[1, 2, 3], [4, 5, 6]], "0.4")
for column in range(3):
    arrow((column + 0.5, -0.1), (column + 0.5, -0.8), BLUE)
cells(0, -0.9, [[5, 7, 9]], BLUE)
for row in range(2):
    arrow((3.1, 1.5 - row), (3.8, 1.5 - row), ORANGE)
cells(3.9, 2, [[6], [15]], ORANGE)

axis.text(1.5, 2.2, "x   [2, 3]", ha="center", va="bottom", fontsize=14)
axis.text(3.3, -1.4, "x.sum(dim=0)   [3]", va="center", fontsize=14, color=BLUE)
axis.text(5.1, 1, "x.sum(dim=1)   [2]", va="center", fontsize=14, color=ORANGE)
axis.set(xlim=(-0.3, 8.2), ylim=(-2.1, 2.8), aspect="equal")
axis.axis("off")
plt.show()
