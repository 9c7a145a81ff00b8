import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle

BLUE, ORANGE = "#0072b2", "#d55e00"
figure, axis = plt.subplots(figsize=(6.4, 2.9))


def boxes(left, top, lengths, colors, styles):
    for place, (length, color, style) in enumerate(zip(lengths, colors, styles, strict=True)):
        corner = (left + place, top - 0.8)
        box = Rectangle(corner, 0.86, 0.8, facecolor="none", edgecolor=color, lw=2, linestyle=style)
        axis.add_patch(box)
        middle = (left + place + 0.43, top - 0.4)
        axis.text(*middle, length, color=color, ha="center", va="center", fontsize=16)


def case(left, a, b, titles):
    size = max(len(a), len(b))
    for row, shape in enumerate((a, b)):
        missing = size - len(shape)
        lengths = [1] * missing + list(shape)
        colors = [ORANGE if n == 1 else "black" for n in lengths]
        boxes(left, -1.1 * row, lengths, colors, [":"] * missing + ["-"] * len(shape))
        axis.text(left - 0.25, -1.1 * row - 0.4, titles[row], ha="right", va="center", fontsize=14)


case(0, (8, 1, 6, 1), (7, 1, 5), "ab")
result = torch.broadcast_shapes((8, 1, 6, 1), (7, 1, 5))
boxes(0, -2.6, result, [BLUE] * 4, ["-"] * 4)
axis.text(-0.25, -3, "a + b", ha="right", va="center", fontsize=14)
case(5.9, (2, 3), (2,), "cd")
axis.text(7.33, -3, "3 ≠ 2", ha="center", va="center", fontsize=16)
axis.set(xlim=(-1.3, 8), ylim=(-3.5, 0.1), aspect="equal")
axis.axis("off")
plt.show()
