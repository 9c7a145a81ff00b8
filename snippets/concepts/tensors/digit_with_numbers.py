import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

image = load_digits().images[0]
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.2))

left.imshow(image, cmap="gray_r")
right.imshow(image, cmap="gray_r", vmin=0, vmax=64)
for row in range(8):
    for column in range(8):
        number = f"{image[row, column]:.0f}"
        right.text(column, row, number, ha="center", va="center", fontsize=13)
for axis in (left, right):
    axis.axis("off")
plt.show()
