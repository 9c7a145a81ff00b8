import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle

x = torch.arange(20).reshape(4, 5)
forms = [
    "x[1:3, 1:4]",
    "x[[0, 2, 3], [1, 3, 4]]",
    "x[[[0], [3]], [1, 3, 4]]",
    "x[x % 3 == 0]",
]
figure, axes = plt.subplots(2, 2, figsize=(6.4, 5.6))
for axis, form in zip(axes.flat, forms, strict=True):
    taken = eval(form)
    for value in range(20):
        row, column = divmod(value, 5)
        face = (0, 0.45, 0.7, 0.35) if value in taken else "none"
        axis.add_patch(Rectangle((column, -row - 1), 1, 1, fc=face, ec="0.5", lw=1.2))
        axis.text(column + 0.5, -row - 0.5, value, ha="center", va="center", fontsize=13)
    axis.text(2.5, 0.25, form, ha="center", va="bottom", fontsize=14, family="monospace")
    axis.text(2.5, -4.25, list(taken.shape), ha="center", va="top", fontsize=14)
    axis.set(xlim=(-0.7, 5.7), ylim=(-5.1, 1.1), aspect="equal")
    axis.axis("off")
plt.show()
