import matplotlib.pyplot as plt
import torch
from matplotlib.colors import ListedColormap

from snippets.outlook.computational_biology.planted_motif import plant

data = plant(seed=1)
shown = torch.arange(1, 24, 2)
bases = data.sequences[shown].argmax(dim=1)
sites = torch.full_like(bases, 4)
columns = data.starts[shown, None] + torch.arange(10)
sites.scatter_(1, columns, bases.gather(1, columns))

colours = ListedColormap(["#009e73", "#0072b2", "#e69f00", "#d55e00", "#dddddd"])
figure, rows = plt.subplots(2, 1, figsize=(6.4, 3.6))
for axes, picture, title in zip(rows, (bases, sites), ("given", "hidden"), strict=True):
    axes.imshow(picture.numpy(), cmap=colours, vmin=0, vmax=4, aspect="auto", interpolation="none")
    axes.set(title=title, xticks=[0, 50, 99], yticks=[])
    axes.grid(False)
plt.show()
