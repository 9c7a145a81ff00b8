import matplotlib.pyplot as plt
import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.trained import animals_model

test = animals("test")
pictures = test.pixels[50::100]  # two of each species, not chosen
with torch.no_grad():
    sure, given = animals_model()(pictures).softmax(dim=1).max(dim=1)
figure, grid = plt.subplots(3, 6, figsize=(6.4, 4.2))
for axes, picture, number, chance in zip(grid.flat, pictures, given, sure, strict=True):
    shades = (picture[0] * 4).round() / 4  # fewer grey values, a smaller file
    axes.imshow(shades.numpy(), cmap="gray", interpolation="none", vmin=0, vmax=1)
    axes.set_title(f"{test.classes[number]}\n{chance:.0%}", fontsize=10)
    axes.axis("off")
plt.show()
