from matplotlib import pyplot as plt
from matplotlib.patches import Rectangle

COLORS = ("#0072b2", "#d55e00", "#009e73")
lengths = (5, 3, 2)
figure, axes = plt.subplots(figsize=(7.2, 3.3))
axes.set(xlim=(-0.1, 10.3), ylim=(-0.8, 3.9), aspect="equal")
axes.axis("off")


def square(x, y, color, text):
    style = {"facecolor": color + "40", "edgecolor": color} if color else {"facecolor": "none"}
    axes.add_patch(Rectangle((x, y), 0.9, 0.9, linewidth=1.5, **style))
    axes.text(x + 0.45, y + 0.43, text, ha="center", va="center", fontsize=12)


for row, (length, letter) in enumerate(zip(lengths, "abc", strict=True)):
    for t in range(5):
        if t < length:
            square(t, 2 - row, COLORS[row], f"${letter}_{t + 1}$")
            square(t + 5.3, 2 - row, COLORS[row], f"${letter}_{t + 1}$")
        else:
            axes.add_patch(Rectangle((t, 2 - row), 0.9, 0.9, fill=False, edgecolor="gray", ls=":"))
            axes.text(t + 0.45, 2.43 - row, "0", ha="center", va="center", color="gray")
for t in range(5):
    size = sum(length > t for length in lengths)
    axes.text(t + 5.75, -0.45, str(size), ha="center", va="center", fontsize=13, weight="bold")
axes.text(2.45, 3.3, "padded", ha="center", fontsize=13)
axes.text(7.75, 3.3, "packed", ha="center", fontsize=13)
axes.text(5.0, -0.45, "batch_sizes", ha="right", va="center", fontsize=13)
plt.show()
