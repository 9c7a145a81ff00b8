import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
_, axes = plt.subplots(2, 5, figsize=(5.6, 2.9))
for ax, image, label in zip(axes.flat, digits.images, digits.target, strict=False):
    ax.imshow(image, cmap="gray_r")
    ax.set_title(label)
    ax.set_axis_off()
plt.show()
