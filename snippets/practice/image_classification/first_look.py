import matplotlib.pyplot as plt

from snippets.kit.image_classification.data import digits, halves

figure, rows = plt.subplots(2, 10, figsize=(6.4, 1.9))
for name, half, row in zip(["training", "test"], halves(digits()), rows, strict=True):
    for number, axes in enumerate(row):
        axes.imshow(
            half.pixels[half.labels == number][0, 0].numpy(), cmap="Greys", interpolation="none"
        )
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
    row[0].set_ylabel(name)
plt.show()
