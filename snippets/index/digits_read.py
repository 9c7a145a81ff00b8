import matplotlib.pyplot as plt

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
images = test.pixels[40:45]
answers = digits_model()(images).softmax(dim=1).detach()
figure, row = plt.subplots(1, len(images), figsize=(6.4, 2.1))
for axes, image, answer in zip(row, images, answers, strict=True):
    axes.imshow(image[0].numpy(), cmap="Greys", interpolation="none", vmin=0, vmax=1)
    axes.set(xticks=[], yticks=[], title=f"{answer.argmax()}")
    axes.set_xlabel(f"{answer.max():.0%}")
plt.show()
