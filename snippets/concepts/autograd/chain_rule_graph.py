import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

FORWARD, BACKWARD, INK = "#0072b2", "#c44e00", "#222222"
nodes = [("w", 1, -32), ("p", 4, -8), ("e", -4, -8), ("s", 16, 1)]
steps = [(r"$\times\,4$", r"$\times\,4$"), (r"$-\,8$", r"$\times\,1$")]
steps += [("square", r"$\times\,2e$")]

ax = plt.subplots(figsize=(6.4, 2.7))[1]
ax.set(xlim=(-0.6, 9.6), ylim=(-2.05, 2.05), aspect="equal")
ax.axis("off")
for place, (name, value, gradient) in enumerate(nodes):
    x = 3 * place
    leaf = {"facecolor": "#f7cfae", "edgecolor": "#d55e00"}
    result = {"facecolor": "#bfdcef", "edgecolor": "#0072b2"}
    style = "round,pad=0,rounding_size=0.42" if place == 0 else "round,pad=0,rounding_size=0.1"
    box = FancyBboxPatch((x - 0.45, -0.45), 0.9, 0.9, style, **(leaf if place == 0 else result))
    ax.add_patch(box)
    ax.text(x, -0.03, f"${name}$", ha="center", va="center", fontsize=18, color=INK)
    ax.text(x, 0.85, f"${value}$", ha="center", va="center", fontsize=16, color=FORWARD)
    ax.text(x, -0.9, f"${gradient}$", ha="center", va="center", fontsize=16, color=BACKWARD)
for place, (forward, backward) in enumerate(steps):
    start, end = 3 * place + 0.6, 3 * place + 2.4
    for y, ends, text, color in [
        (0.22, (start, end), forward, FORWARD),
        (-0.22, (end, start), backward, BACKWARD),
    ]:
        arrow = {"arrowstyle": "-|>", "color": color, "lw": 1.6, "mutation_scale": 16}
        ax.annotate("", (ends[1], y), (ends[0], y), arrowprops=arrow)
        ax.text(3 * place + 1.5, 2.6 * y, text, ha="center", va="center", fontsize=14, color=color)
ax.text(-0.45, 1.7, "forward: values", fontsize=14, color=FORWARD, va="center")
ax.text(9.45, -1.7, "backward: gradients of $s$", fontsize=14, color=BACKWARD, ha="right")
plt.show()
