import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import generate, nearest
from snippets.kit.gan_art.tasks import drawings
from snippets.kit.gan_art.trained import trained
from snippets.kit.sheet import sheet

task = drawings()
training, held_out = task.training.pixels, task.held_out.pixels[::9]
labels = task.held_out.labels[::9]
drawn = generate(trained("compositions"), len(labels), seed=5, labels=labels)
for name, pixels in {"drawn": drawn, "held out": held_out}.items():
    difference, _ = nearest(pixels, training)
    medians = [difference[labels == number].median() for number in range(3)]
    print(f"{name:9}", *(f"{value:.2f}" for value in medians), end="  ")
    print("copies:", (difference < 0.01).sum().item(), "of", len(pixels))

few = drawn[:: len(drawn) // 9][:9]
pairs = torch.cat([few, training[nearest(few, training)[1]]])
plt.figure(figsize=(6.4, 1.5))
plt.imshow(sheet(pairs, 9), interpolation="none")
plt.axis("off")
plt.show()
