import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle

image = torch.tensor([[1, 2, 0, 1], [0, 1, 3, 2], [2, 1, 0, 1], [1, 0, 2, 3]])
kernel = torch.tensor([[1, 0, -1], [2, 0, -2], [1, 0, -1]])
out = (image.unfold(0, 3, 1).unfold(1, 3, 1) * kernel).sum(dim=(2, 3))


def draw(axes, numbers, left, top, shaded, corners=None):
    rows, columns = numbers.shape
    for i in range(rows):
        for j in range(columns):
            colour = "#9ecae1" if (i, j) in shaded else "none"
            cell = Rectangle((left + j, top + i), 1, 1, facecolor=colour, edgecolor="#555555")
            axes.add_patch(cell)
            if corners is None or (i, j) in corners:
                x, y = left + j + 0.5, top + i + 0.54
                axes.text(x, y, int(numbers[i, j]), ha="center", va="center", fontsize=14)
            if corners is None and (i, j) in shaded and numbers.shape == image.shape:
                weight = int(kernel[i - min(shaded)[0], j - min(shaded)[1]])
                x, y = left + j + 0.94, top + i + 0.94
                axes.text(x, y, weight, ha="right", va="bottom", fontsize=10, color="#b2182b")


figure, grid = plt.subplots(2, 2, figsize=(6.4, 3.8))
steps = [(i, j) for i in range(2) for j in range(2)]
for number, (axes, (i, j)) in enumerate(zip(grid.flat, steps, strict=True)):
    window = {(i + a, j + b) for a in range(3) for b in range(3)}
    draw(axes, image, 0, 0, window)
    axes.add_patch(Rectangle((j, i), 3, 3, fill=False, edgecolor="#08519c", linewidth=3))
    axes.annotate("", (5.4, 2), (4.2, 2), arrowprops={"arrowstyle": "->", "linewidth": 1.5})
    draw(axes, out, 5.6, 1, {(i, j)}, corners=set(steps[: number + 1]))
    axes.set(xlim=(-0.1, 7.7), ylim=(4.1, -0.1), aspect="equal")
    axes.axis("off")
plt.show()
