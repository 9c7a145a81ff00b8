import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

BLUE, ORANGE, GREEN, GREY = "#0072b2", "#d55e00", "#009e73", "#888888"
ax = plt.subplots(figsize=(6.4, 5.0))[1]
ax.set(xlim=(-1.1, 18.1), ylim=(-10.6, 6.2), aspect="equal")
ax.axis("off")


def matrix(x, y, rows, columns, color, name, height, width, marked=None):
    for row in range(rows):
        for column in range(columns):
            strong = marked is None or marked(row, column)
            ax.add_patch(Rectangle((x + column, y - row), 1, -1, facecolor=color,
                                   alpha=0.75 if strong else 0.25, edgecolor="white"))  # fmt: skip
    ax.text(x + columns / 2, y + 0.25, name, ha="center", va="bottom", fontsize=16)
    ax.text(x + columns / 2, y - rows - 0.15, width, ha="center", va="top", fontsize=14)
    ax.text(x - 0.15, y - rows / 2, height, ha="right", va="center", fontsize=14)


matrix(0, 4, 3, 4, BLUE, "queries $Q$", "$T$", "$d$", lambda row, column: row == 1)
matrix(5.9, 4, 4, 5, ORANGE, r"keys $K^\top$", "$d$", "$S$")
matrix(13, 4, 3, 5, GREY, "scores", "$T$", "$S$", lambda row, column: row == 1)
matrix(0, -5, 3, 5, GREY, "weights", "$T$", "$S$", lambda row, column: row == 1)
matrix(7, -5, 5, 2, GREEN, "values $V$", "$S$", "$d_v$")
matrix(12, -5, 3, 2, GREEN, "output", "$T$", "$d_v$", lambda row, column: row == 1)
for x, y, sign in [(4.65, 2.5, "@"), (11.5, 2.5, "="), (5.75, -6.5, "@"), (10.2, -6.5, "=")]:
    ax.text(x, y, sign, ha="center", va="center", fontsize=17)
ax.text(0, -2.4, r"divide by $\sqrt{d}$, softmax each row:", ha="left", va="center", fontsize=15)
plt.show()
