import matplotlib.pyplot as plt
import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

LETTER = """
...##...
..####..
..#..#..
.##..##.
.######.
##....##
##....##
##....##"""

_, test = halves(digits())
letter = torch.tensor([[float(c == "#") for c in row] for row in LETTER.split()])
noise = torch.rand(1000, 1, 8, 8, generator=torch.Generator().manual_seed(0))
shown = {
    "a test digit": test.pixels[42, 0],
    "the letter A": letter,
    "flipped 2": test.pixels[9, 0].flip(0),
    "noise": noise[3, 0],
    "nothing": torch.zeros(8, 8),
}
with torch.no_grad():
    answers = digits_model()(torch.stack(list(shown.values())).unsqueeze(1)).softmax(dim=1)
    sure = digits_model()(noise).softmax(dim=1).amax(dim=1)

figure, row = plt.subplots(1, len(shown), figsize=(6.4, 2.1))
for axes, (name, image), answer in zip(row, shown.items(), answers, strict=True):
    print(f"{name:12}  {answer.argmax()}  {answer.max():.2f}  sum {answer.sum():.2f}")
    axes.imshow(image.numpy(), cmap="Greys", interpolation="none", vmin=0, vmax=1)
    axes.set(xticks=[], yticks=[], title=f"{answer.argmax()}?")
    axes.set_xlabel(f"{answer.max():.0%}")
print(f"1000 times noise: {sure.mean():.2f} on average, {sure.max():.2f} at most")
print(f"ink on the digits: {digits().pixels.mean():.1%}")
plt.show()
