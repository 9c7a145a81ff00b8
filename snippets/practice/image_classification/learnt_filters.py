import matplotlib.pyplot as plt
import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

model = digits_model()
filters = model.layers[0].weight[:, 0].detach()
largest = filters.abs().flatten(1).amax(dim=1).argsort(descending=True)[:8]
_, test = halves(digits())
three = test.pixels[test.labels == 3][:1]
with torch.no_grad():
    maps = model.layers[:3](three)[0]

figure, grid = plt.subplots(2, 9, figsize=(6.4, 1.7))
grid[1, 0].imshow(three[0, 0].numpy(), cmap="Greys", interpolation="none")
for number, (above, below) in zip(largest.tolist(), grid[:, 1:].T, strict=True):
    kernel, limit = filters[number].numpy(), filters[number].abs().max()
    above.imshow(kernel, cmap="RdBu_r", vmin=-limit, vmax=limit, interpolation="none")
    below.imshow(maps[number].numpy(), cmap="Blues", interpolation="none")
for axes in grid.flat:
    axes.set_axis_off()
plt.show()
