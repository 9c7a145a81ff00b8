import matplotlib.pyplot as plt

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import logits_of
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
logits = logits_of(digits_model(), test)
sure, predicted = logits.softmax(dim=1).max(dim=1)
wrong = (predicted != test.labels).nonzero().flatten()
print("wrong:", wrong.tolist())

figure, row = plt.subplots(1, len(wrong), figsize=(6.4, 2.1))
for axes, number in zip(row, wrong.tolist(), strict=True):
    axes.imshow(test.pixels[number, 0].numpy(), cmap="Greys", interpolation="none")
    axes.spines[:].set_visible(False)
    axes.set(xticks=[], yticks=[], title=f"{test.labels[number]}, not {predicted[number]}")
    axes.set_xlabel(f"{sure[number]:.0%}")
plt.show()
