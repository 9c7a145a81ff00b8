import matplotlib.pyplot as plt

from snippets.kit.digits.data import codes_by
from snippets.kit.digits.trained import code_reader

strips = codes_by("test").pixels[:9]
figure, grid = plt.subplots(3, 3, figsize=(6.4, 2.3))
for axes, strip, answer in zip(grid.flat, strips, code_reader()(strips), strict=True):
    grey = (strip[0] * 6).round() / 6  # fewer grey values, a smaller file
    axes.imshow(grey.numpy(), cmap="Greys", interpolation="none")
    axes.set_title(answer.code if answer.refusal is None else "refused", fontsize=10, pad=2)
    axes.axis("off")
plt.show()
