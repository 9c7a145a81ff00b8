import matplotlib.pyplot as plt
import torch

from snippets.kit.animals.species import SPECIES, draw

columns = [torch.cat(list(draw(name, 2, seed=5)[:, 0])) for name in SPECIES]
sheet = (torch.cat(columns, dim=1) * 4).round() / 4  # fewer grey values, a smaller file

figure, axes = plt.subplots(figsize=(6.4, 1.8))
axes.imshow(sheet.numpy(), cmap="gray", interpolation="none", vmin=0, vmax=1)
axes.set_xticks([16 + 32 * number for number in range(len(SPECIES))], SPECIES, fontsize=10)
axes.tick_params(length=0)
axes.set_yticks([])
axes.xaxis.tick_top()
axes.grid(False)
axes.spines[:].set_visible(False)
plt.show()
