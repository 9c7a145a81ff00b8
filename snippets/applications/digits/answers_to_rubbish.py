import matplotlib.pyplot as plt

from snippets.kit.digits.data import writers
from snippets.kit.digits.rubbish import rubbish
from snippets.kit.digits.trained import code_reader

reader = code_reader()
strips = rubbish(writers()[2])
figure, grid = plt.subplots(7, 2, figsize=(5.2, 4.8))
for (kind, pixels), row in zip(strips.items(), grid, strict=True):
    answers = [(answer.refusal or answer.code).split(":")[0] for answer in reader(pixels[:2])]
    print(f"{kind:12}", " | ".join(answers))
    for axes, strip in zip(row, pixels[:2], strict=True):
        grey = (strip[0] * 6).round() / 6  # fewer grey values, a smaller file
        axes.imshow(grey.numpy(), cmap="Greys", interpolation="none", vmin=0, vmax=1)
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
    row[0].set_ylabel(kind, rotation=0, ha="right", va="center")
plt.show()
