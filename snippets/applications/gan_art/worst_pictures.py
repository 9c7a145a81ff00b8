import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art import compositions
from snippets.kit.gan_art.trained import trained
from snippets.kit.sheet import sheet

labels = torch.arange(3).repeat_interleave(100)
pictures = generate(trained("compositions"), 300, seed=7, labels=labels)
share = compositions.share_that_obeys(pictures, labels)
figure, rows = plt.subplots(2, 3, figsize=(6.4, 4.4))
for number, style in enumerate(compositions.STYLES):
    own = pictures[labels == number]
    order = share[labels == number].argsort()
    for axes, index in zip(rows[:, number], (order[0], order[50]), strict=True):
        axes.imshow(sheet(own[index : index + 1], 1), interpolation="none")
        wrong = ~compositions.parts_that_obey(own[index : index + 1], style)[0]
        side = int(len(wrong) ** 0.5)
        y, x = wrong.view(side, side).nonzero().T
        step = 1 if style == "lines" else compositions.TILE  # windows overlap, tiles do not
        axes.scatter(x * step + step / 2, y * step + step / 2, s=14, c="white", edgecolors="black")
        axes.axis("off")
        axes.set_title(f"{style} {share[labels == number][index]:.2f}", fontsize=11)
plt.show()
