import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

digit = load_digits().images[3]
figure, grid = plt.subplots(1, 4, figsize=(6.4, 1.8))
for axes, (top, left) in zip(grid, [(2, 2), (2, 4), (4, 0), (0, 3)], strict=True):
    canvas = np.zeros((12, 12))
    canvas[top : top + 8, left : left + 8] = digit
    axes.imshow(canvas, cmap="Greys")
    axes.set(xticks=[], yticks=[])
    axes.grid(False)
    for spine in axes.spines.values():
        spine.set_visible(True)
plt.show()
