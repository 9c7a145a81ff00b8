import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5.2, 5.2))
axes.set_axis_off()
axes.set_xlim(0, 10)
axes.set_ylim(0, 10)
middle = {"ha": "center", "va": "center"}


def box(x, y, text, colour):
    style = {"boxstyle": "round,pad=0.45", "fc": "none", "ec": colour, "lw": 2}
    axes.text(x, y, text, bbox=style, fontsize=11.5, **middle)


def arrow(start, end):
    axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "lw": 1.5, "color": "C6"})


box(5, 9.3, "your module or function", "C6")
box(2.3, 7.0, "torch.func\nderivatives, batches", "C1")
box(7.7, 7.0, "autocast, SDPA\nfewer bytes", "C1")
box(5, 4.6, "graph of operations", "C0")
box(2.3, 2.4, "torch.compile\nfaster, in Python", "C2")
box(7.7, 2.4, "torch.export\nruns elsewhere", "C2")
box(5, 0.5, "Inductor: kernels", "C4")
for start, end in (
    ((4, 8.8), (2.9, 7.8)), ((6, 8.8), (7.1, 7.8)), ((2.9, 6.2), (4.2, 5.1)),
    ((7.1, 6.2), (5.8, 5.1)), ((4.2, 4.1), (2.9, 3.2)), ((5.8, 4.1), (7.1, 3.2)),
    ((2.9, 1.6), (4.2, 1.0)), ((7.1, 1.6), (5.8, 1.0)),
):  # fmt: skip
    arrow(start, end)
plt.show()
