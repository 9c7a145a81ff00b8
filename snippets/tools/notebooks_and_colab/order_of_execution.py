import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

names = ["lr = 0.1", "model = …", "train()", "lr = 0.01", "score()"]
executed = [2, 1, 3, 5, 4, 3]  # the last run of train() is not the one score() saw
ax = plt.subplots(figsize=(6.4, 3.7))[1]
ax.set(xlim=(-0.1, 6.4), ylim=(-0.7, 6.6))
ax.axis("off")


def box(x, y, text, color):
    ax.add_patch(FancyBboxPatch((x, y), 1.9, 0.7, "round,pad=0,rounding_size=0.1", **color))
    ax.text(x + 0.95, y + 0.33, text, ha="center", va="center", fontsize=12, color="#222222")


blue = {"facecolor": "#bfdcef", "edgecolor": "#0072b2"}
orange = {"facecolor": "#f7cfae", "edgecolor": "#d55e00"}
ax.text(0.95, 6.2, "on the page", ha="center", fontsize=13)
ax.text(5.25, 6.2, "in the kernel", ha="center", fontsize=13)
for place, name in enumerate(names):
    box(0, 5.1 - 1.15 * place, name, blue)
for place, cell in enumerate(executed):
    y = 5.1 - 1.0 * place
    box(4.3, y, f"[{place + 1}]  {names[cell - 1]}", orange)
    ax.plot([1.95, 4.25], [5.45 - 1.15 * (cell - 1), y + 0.35], color="#666666", lw=1.3)
plt.show()
