import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(6.4, 5.2))
axes.set_axis_off()
axes.set_xlim(0, 12.4)
axes.set_ylim(0, 10)
middle = {"ha": "center", "va": "center"}


def box(x, y, text, colour):
    style = {"boxstyle": "round,pad=0.45", "fc": "none", "ec": colour, "lw": 2}
    axes.text(x, y, text, bbox=style, fontsize=11.5, **middle)


def arrow(start, end, colour="C6"):
    axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "lw": 1.5, "color": colour})


box(6.2, 9.3, "your module or function", "C6")
box(2.0, 7.0, "torch.func\nderivatives, batches", "C1")
box(6.2, 7.0, "quantize_\nwhole numbers", "C1")
box(10.3, 7.0, "autocast, SDPA\nfewer bytes", "C1")
box(6.2, 4.6, "graph of operations", "C0")
box(2.6, 2.4, "torch.compile\nfaster, in Python", "C2")
box(9.8, 2.4, "torch.export\nruns elsewhere", "C2")
box(6.2, 0.5, "Inductor: kernels", "C4")
for start, end in (
    ((4.6, 8.8), (2.8, 7.8)), ((6.2, 8.8), (6.2, 7.8)), ((7.8, 8.8), (9.6, 7.8)),
    ((2.8, 6.2), (5.0, 5.1)), ((6.2, 6.2), (6.2, 5.1)), ((9.6, 6.2), (7.4, 5.1)),
    ((5.0, 4.1), (3.4, 3.2)), ((7.4, 4.1), (9.0, 3.2)),
    ((3.4, 1.6), (5.0, 1.0)), ((9.0, 1.6), (7.4, 1.0)),
):  # fmt: skip
    arrow(start, end)
arrow((7.7, 2.4), (4.8, 2.4), "C1")  # the other way to quantise works on the exported graph
axes.text(6.2, 2.75, "pt2e: quantise", fontsize=10.5, color="C1", **middle)
plt.show()
