import matplotlib.pyplot as plt
import torch

from snippets.kit.image_classification.augmentation import random_affine, warp
from snippets.kit.image_classification.data import digits

pixels = digits().pixels[:10]
matrices = random_affine(10, torch.Generator().manual_seed(1))
rows = {
    "original": pixels,
    "bilinear": warp(pixels, matrices, mode="bilinear"),
    "bicubic": warp(pixels, matrices, mode="bicubic"),
}
figure, grid = plt.subplots(3, 10, figsize=(6.4, 2.5))
for (name, images), row in zip(rows.items(), grid, strict=True):
    for image, axes in zip(images, row, strict=True):
        axes.imshow(image[0].numpy(), cmap="Greys", vmin=0, vmax=1, interpolation="none")
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
    row[0].set_ylabel(name)
plt.show()
