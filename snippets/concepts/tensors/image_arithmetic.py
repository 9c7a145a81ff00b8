import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

images = torch.tensor(load_digits().images, dtype=torch.float32) / 16
x, y = images[0], images[1]
pictures = {
    "x": x,
    "y": y,
    "0.5 * x + 0.5 * y": 0.5 * x + 0.5 * y,
    "1 - x": 1 - x,
    "(2 * x).clamp(max=1)": (2 * x).clamp(max=1),
    "x > 0.5": x > 0.5,
}

figure, axes = plt.subplots(2, 3, figsize=(6.4, 4.6))
for axis, (title, picture) in zip(axes.flat, pictures.items(), strict=True):
    axis.imshow(picture.numpy(), cmap="gray_r", vmin=0, vmax=1)
    axis.set_title(title)
    axis.axis("off")
plt.show()
