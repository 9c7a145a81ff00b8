import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

ax = plt.subplots(figsize=(6.4, 3.3))[1]
ax.set(xlim=(-0.1, 9.4), ylim=(-0.4, 4.9))
ax.axis("off")
blue = {"facecolor": "#bfdcef", "edgecolor": "#0072b2"}
grey = {"facecolor": "#eeeeee", "edgecolor": "#888888"}


def box(x, y, text, width, color):
    ax.add_patch(FancyBboxPatch((x, y), width, 0.8, "round,pad=0,rounding_size=0.1", **color))
    ax.text(x + width / 2, y + 0.37, text, ha="center", va="center", fontsize=12, color="#222222")


def line(start, end):
    style = {"arrowstyle": "-|>", "color": "#444444", "mutation_scale": 14}
    ax.annotate("", end, start, arrowprops=style)


box(0, 2, "step", 1.3, blue)
box(2.1, 3.5, "_init_group", 2.5, blue)
box(2.1, 2, "sgd", 2.5, blue)
box(5.6, 3.5, "_single_tensor_sgd", 3.7, blue)
box(5.6, 2, "_multi_tensor_sgd", 3.7, grey)
box(5.6, 0.5, "_fused_sgd", 3.7, grey)
line((1.35, 2.55), (2.05, 3.6))
line((1.35, 2.4), (2.05, 2.4))
for y in [3.8, 2.4, 1.0]:
    line((4.65, 2.4), (5.55, y))
plt.show()
