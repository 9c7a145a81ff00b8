import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(6.4, 2.8))
axes.set_axis_off()
axes.set_xlim(0, 10)
axes.set_ylim(0, 4)
middle = {"ha": "center", "va": "center", "fontsize": 11}


def box(x, y, text, colour, line="-"):
    style = {"boxstyle": "round,pad=0.45", "fc": "none", "ec": colour, "lw": 1.8, "ls": line}
    axes.text(x, y, text, bbox=style, **middle)


def arrow(y, start, end):
    axes.annotate("", (end, y), (start, y), arrowprops={"arrowstyle": "->", "lw": 1.4})


axes.text(5, 3.75, "if x.sum() > 1", color="C1", family="monospace", **middle)
box(1.7, 2.75, "graph 1\nx * 2, sum", "C0")
box(5, 2.75, "Python\ndecides", "C1", "--")
box(8.3, 2.75, "graph 2\nx - 1, relu", "C0")
arrow(2.75, 3.0, 3.9)
arrow(2.75, 6.1, 6.95)
axes.text(5, 1.6, "torch.where(x.sum() > 1, …)", color="C2", family="monospace", **middle)
box(5, 0.6, "one graph:  x * 2, sum, x - 1, where, relu", "C2")
plt.show()
