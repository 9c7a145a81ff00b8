import matplotlib.pyplot as plt

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import saliency
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
maps = saliency(digits_model(), test.pixels, test.labels)
figure, grid = plt.subplots(2, 10, figsize=(6.4, 1.6))
for digit, (above, below) in enumerate(grid.T):
    own = test.labels == digit
    above.imshow(test.pixels[own].mean(dim=0)[0].numpy(), cmap="Greys", interpolation="none")
    below.imshow(maps[own].mean(dim=0).numpy(), cmap="Oranges", vmin=0, interpolation="none")
for axes in grid.flat:
    axes.set_axis_off()
plt.show()
