from matplotlib import pyplot as plt

from snippets.kit.animals.species import draw
from snippets.kit.fine_tuning.pretrained import NEW, OLD

_, rows = plt.subplots(2, 5, figsize=(6.4, 3.2))
for row, species in zip(rows, (OLD, NEW), strict=True):
    for ax in row:
        ax.axis("off")
    for ax, name in zip(row, species, strict=False):
        ax.imshow(
            draw(name, 1, seed=7)[0, 0].numpy(), cmap="gray", interpolation="none", vmin=0, vmax=1
        )
        ax.set_title(name)
plt.show()
