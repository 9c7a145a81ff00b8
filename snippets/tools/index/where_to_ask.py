import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

places = ["interpreter", "docs", "experiment", "source", "people"]
speeds = ["seconds", "minutes", "minutes", "an hour", "days"]
ax = plt.subplots(figsize=(6.4, 3.0))[1]
ax.set(xlim=(-0.1, 5.4), ylim=(-0.5, 5.1))
ax.axis("off")
for step, (place, speed) in enumerate(zip(places, speeds, strict=True)):
    x, y = 0.78 * step, 0.95 * step
    color = {"facecolor": "#bfdcef", "edgecolor": "#0072b2"}
    if place == "people":
        color = {"facecolor": "#f7cfae", "edgecolor": "#d55e00"}
    ax.add_patch(FancyBboxPatch((x, y), 1.4, 0.6, "round,pad=0,rounding_size=0.1", **color))
    ax.text(x + 0.7, y + 0.28, place, ha="center", va="center", fontsize=13, color="#222222")
    ax.text(x + 1.5, y + 0.28, speed, va="center", fontsize=13, color="#666666")
plt.show()
