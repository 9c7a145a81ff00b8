import matplotlib.pyplot as plt

rows = [
    ("loss", "weights, x, y", "a number", "C0"),
    ("grad(loss)", "weights, x, y", "like weights", "C1"),
    ("vmap(grad(loss))", "weights, 256 x, 256 y", "256 x weights", "C2"),
]
plt.rcParams["font.size"] = 13
axes = plt.subplots(figsize=(6.4, 3.8))[1]
for row, (name, inputs, output, color) in enumerate(rows):
    y = 2.2 * (2 - row)
    axes.text(0.0, y + 0.7, inputs, ha="left", va="center")
    axes.annotate("", (3.2, y), (0.0, y), arrowprops={"arrowstyle": "->", "color": "C6"})
    box = {"boxstyle": "round,pad=0.5", "facecolor": "none", "edgecolor": color, "linewidth": 2}
    axes.text(5.1, y, name, ha="center", va="center", color=color, bbox=box)
    axes.annotate("", (10.2, y), (7.0, y), arrowprops={"arrowstyle": "->", "color": "C6"})
    axes.text(10.2, y + 0.7, output, ha="right", va="center")
axes.set(xlim=(-0.2, 10.4), ylim=(-0.8, 5.6))
axes.axis("off")
plt.show()
