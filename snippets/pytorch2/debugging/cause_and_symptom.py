import matplotlib.pyplot as plt

places = ["this\nline", "later\nline", "backward\npass", "later\nstep", "other\nprocess", "nowhere"]
bugs = [
    ("wrong shape", 0, "traceback"),
    ("wrong index on a GPU", 1, "wait for each call"),
    ("root of zero", 2, "detect_anomaly"),
    ("0 / 0 in the data", 3, "FirstBad, replay"),
    ("a list that keeps tensors", 3, "count tensors"),
    ("lock, collective", 4, "stack of each process"),
    ("a wrong copy of a model", 5, "layer by layer"),
    ("a wrong mask", 5, "tests"),
]
figure, axes = plt.subplots(figsize=(6.6, 4.4))
for row, (bug, place, tool) in enumerate(bugs):
    axes.annotate("", (place + 0.9, row), (0, row), arrowprops={"arrowstyle": "->", "color": "C6"})
    axes.plot(0, row, "o", color="C0", markersize=8)
    axes.plot(place + 1, row, "X" if place < 5 else "", color="C1", markersize=9)
    axes.text(0.1, row - 0.2, tool, color="C2", fontsize=10)
    axes.text(-0.2, row, bug, ha="right", va="center", fontsize=11)
axes.set_xticks(range(1, 7), places, fontsize=10)
axes.xaxis.tick_top()
axes.set(yticks=[], xlim=(-0.1, 6.4), ylim=(7.5, -0.6))
axes.tick_params(length=0)
axes.spines[["left", "bottom"]].set_visible(False)
plt.show()
