import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

INK, BLUE, ORANGE = "#222222", "#0072b2", "#c44e00"
ax = plt.subplots(figsize=(6.4, 3.2))[1]
ax.set(xlim=(0, 10), ylim=(0, 5))
ax.axis("off")


def box(x, y, width, height, text, fill, edge):
    style = "round,pad=0,rounding_size=0.12"
    ax.add_patch(FancyBboxPatch((x, y), width, height, style, facecolor=fill, edgecolor=edge))
    middle = (x + width / 2, y + height / 2)
    ax.text(*middle, text, ha="center", va="center", fontsize=14, color=INK, linespacing=1.5)


def arrow(start, end, y):
    shape = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "mutation_scale": 14}
    ax.annotate("", (end, y), (start, y), arrowprops=shape)


rows = [("rank 0", 2.55, "$x$ = 1, 3", -8), ("rank 1", 0.35, "$x$ = 2, 4", -22)]
for name, y, shard, gradient in rows:
    ax.text(0.75, y + 0.75, name, ha="center", va="center", fontsize=14, color=INK)
    box(1.5, y, 1.9, 1.5, f"{shard}\n$w$ = 1", "#bfdcef", BLUE)
    box(4.1, y, 1.15, 1.5, f"${gradient}$", "#f7cfae", "#d55e00")
    box(8.4, y, 1.5, 1.5, "$-15$\n$w$ = 1.6", "#bfdcef", BLUE)
    for start, end in [(3.4, 4.1), (5.25, 5.95), (7.7, 8.4)]:
        arrow(start, end, y + 0.75)
box(5.95, 0.35, 1.75, 3.7, "all-\nreduce\n\nmean", "#ffffff00", INK)
for x, text in [(2.45, "shard"), (4.68, "gradient"), (9.15, "update")]:
    ax.text(x, 4.6, text, ha="center", va="center", fontsize=14, color=INK)
plt.show()
