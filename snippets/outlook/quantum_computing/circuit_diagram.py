from matplotlib import pyplot as plt

n = 4
box = {"boxstyle": "round,pad=0.35", "linewidth": 1.3}
fig, ax = plt.subplots(figsize=(6.4, 3.0))
for q in range(n):
    y = n - 1 - q
    ax.plot([0, 7.6], [y, y], color="0.2", linewidth=1.2, zorder=1)
    ax.text(-0.1, y, r"$|0\rangle$", ha="right", va="center", fontsize=13)
    ax.text(0.5, y, "H", ha="center", va="center", bbox={**box, "fc": "#dddddd", "ec": "0.3"})
    ax.text(
        6.6,
        y,
        r"$R_x(\beta)$",
        ha="center",
        va="center",
        bbox={**box, "fc": "#f7cfae", "ec": "#d55e00"},
    )
for i, (top, bottom) in enumerate([(0, 1), (1, 2), (2, 3), (0, 3)]):
    x = 1.7 + i * 1.1
    ends = [n - 1 - top, n - 1 - bottom]
    ax.plot([x, x], ends, color="#0072b2", linewidth=2, marker="o", markersize=8, zorder=3)
    ax.text(x + 0.13, ends[0] - 0.5, r"$\gamma$", color="#0072b2", fontsize=14, va="center")
ax.plot(
    [1.2, 1.2, 7.4, 7.4, 1.2],
    [-0.55, 3.6, 3.6, -0.55, -0.55],
    color="0.4",
    linestyle=":",
    linewidth=1.5,
)
ax.text(4.3, 3.75, "one layer", ha="center", color="0.3")
ax.set_xlim(-0.8, 7.7)
ax.set_ylim(-0.8, 4.2)
ax.axis("off")
plt.show()
