import matplotlib.pyplot as plt

figure, panel = plt.subplots(figsize=(6.4, 2.8))
arrow = {"arrowstyle": "-|>", "color": "black", "lw": 1.8, "shrinkA": 0, "shrinkB": 0}
box = {"boxstyle": "round,pad=0.5", "facecolor": "#0072b230", "edgecolor": "#0072b2", "lw": 2}
for t in range(1, 4):
    panel.text(2 * t, 0, "cell", ha="center", va="center", bbox=box, fontsize=14)
    panel.text(2 * t, -1.5, f"$x_{t}$", ha="center", va="center", fontsize=17)
    panel.annotate("", (2 * t, -0.42), (2 * t, -1.2), arrowprops=arrow)
    panel.annotate("", (2 * t, 1.2), (2 * t, 0.42), arrowprops=arrow)
    panel.text(2 * t, 1.5, f"$h_{t}$", ha="center", va="center", fontsize=17)
for t in range(4):
    panel.annotate("", (2 * t + 1.48, 0), (2 * t + 0.52, 0), arrowprops=arrow)
    panel.text(2 * t + 1, 0.3, f"$h_{t}$", ha="center", va="center", fontsize=14)
panel.set(xlim=(0.3, 7.7), ylim=(-1.9, 1.9))
panel.axis("off")
plt.show()
