import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6.4, 4.6))
steps = [
    ("sampler", "which samples, in which order", "7  2  9  4  0  5"),
    ("batch sampler", "cut into batches", "[7 2 9]   [4 0 5]"),
    ("dataset", "fetch each sample", "ds[7]   ds[2]   ds[9]"),
    ("collate_fn", "list of samples to one batch", "shape (3, ...)"),
    ("your loop", "forward, backward, step", "for x, y in loader"),
]
for place, (name, job, example) in enumerate(steps):
    y, color = 4 - place, ["C0", "C0", "C2", "C2", "C1"][place]
    ax.text(
        0.0, y, name, color=color, fontsize=15, weight="bold", va="center",
        bbox={"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": color, "linewidth": 2},
    )  # fmt: skip
    ax.text(1.15, y + 0.17, job, fontsize=14, va="center", color="#7f7f7f")
    ax.text(1.15, y - 0.2, example, fontsize=14, va="center", color=color, family="monospace")
    if place < 4:
        ax.annotate(
            "", (0.3, y - 0.7), (0.3, y - 0.32), arrowprops={"arrowstyle": "->", "color": "#7f7f7f"}
        )
ax.annotate("", (2.85, 0.7), (2.85, 2.4), arrowprops={"arrowstyle": "-", "color": "C2", "lw": 2})
ax.text(2.9, 1.55, "workers\ndo this", color="C2", fontsize=14, va="center")
ax.set(xlim=(-0.15, 3.5), ylim=(-0.5, 4.5))
ax.axis("off")
plt.show()
