import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle

BLUE, ORANGE = (0, 0.45, 0.7, 0.35), (0.84, 0.37, 0, 0.35)
a = torch.tensor([[1, 2, 3], [4, 5, 6]])
b = torch.tensor([[1, 0], [0, 1], [2, 2]])
figure, axis = plt.subplots(figsize=(6.4, 4))


def cells(left, top, values, color):
    for r, row in enumerate(values.tolist()):
        for c, value in enumerate(row):
            box = Rectangle((left + c, top - r - 1), 1, 1, edgecolor="0.4", lw=1.5)
            box.set_facecolor(color(r, c))
            axis.add_patch(box)
            place = {"ha": "center", "va": "center", "fontsize": 16}
            axis.text(left + c + 0.5, top - r - 0.5, value, **place)


mixed = (0.5, 0.4, 0.5, 0.45)
cells(0, 0, a, lambda r, c: BLUE if r == 0 else "none")
cells(3.6, 3.6, b, lambda r, c: ORANGE if c == 1 else "none")
cells(3.6, 0, a @ b, lambda r, c: mixed if (r, c) == (0, 1) else "none")

axis.text(1.5, 0.2, "a   [2, 3]", ha="center", va="bottom", fontsize=14)
axis.text(4.6, 3.8, "b   [3, 2]", ha="center", va="bottom", fontsize=14)
axis.text(4.6, -2.2, "a @ b   [2, 2]", ha="center", va="top", fontsize=14)
axis.text(6.2, -0.5, "1·0 + 2·1 + 3·2 = 8", va="center", fontsize=14)
axis.set(xlim=(-0.3, 11.2), ylim=(-3, 4.6), aspect="equal")
axis.axis("off")
plt.show()
