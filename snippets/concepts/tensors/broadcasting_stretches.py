import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

BLUE, ORANGE = "#0072b2", "#d55e00"
column, row = [10, 20, 30], [1, 2, 3, 4]
figure, axis = plt.subplots(figsize=(6.4, 2.6))


def cells(left, values, color, real):
    for r, line in enumerate(values):
        for c, value in enumerate(line):
            style = "-" if real(r, c) else ":"
            ink = "black" if real(r, c) else "0.6"
            box = Rectangle((left + c, -r - 1), 1, 1, facecolor="none", edgecolor=color)
            box.set(linestyle=style, linewidth=2 if real(r, c) else 1, zorder=1 + real(r, c))
            axis.add_patch(box)
            place = {"ha": "center", "va": "center", "fontsize": 14}
            axis.text(left + c + 0.5, -r - 0.5, value, color=ink, **place)


cells(0, [[x] * 4 for x in column], BLUE, lambda r, c: c == 0)
cells(5, [row] * 3, ORANGE, lambda r, c: r == 0)
cells(10, [[x + y for y in row] for x in column], "0.3", lambda r, c: True)

titles = [(2, "column  [3, 1]"), (7, "row  [4]"), (12, "sum  [3, 4]")]
for x, title in titles:
    axis.text(x, 0.25, title, ha="center", va="bottom", fontsize=14)
axis.text(4.5, -1.5, "+", ha="center", va="center", fontsize=18)
axis.text(9.5, -1.5, "=", ha="center", va="center", fontsize=18)
axis.set(xlim=(-0.2, 14.2), ylim=(-3.2, 1.2), aspect="equal")
axis.axis("off")
plt.show()
