import matplotlib.pyplot as plt
import torch

from snippets.kit.gan_art.baselines import class_gaussian, noise
from snippets.kit.gan_art.compositions import PALETTE, nearest_colour
from snippets.kit.gan_art.tasks import drawings
from snippets.kit.sheet import sheet

task = drawings()
labels = task.held_out.labels
gaussian = class_gaussian(task.training, labels)
snapped = PALETTE[nearest_colour(gaussian)[0]].permute(0, 3, 1, 2)
kinds = {"real": task.training.pixels, "Gaussian": gaussian, "snapped": snapped}
for name, pixels in {**kinds, "noise": noise(task.training, labels)}.items():
    print(
        f"{name:8}  distance {task.distance(pixels):5.2f}  obeys {task.obeys(pixels, labels):.2f}"
    )

figure, rows = plt.subplots(3, 1, figsize=(6.4, 2.9))
for (name, pixels), axes in zip(kinds.items(), rows, strict=True):
    few = torch.cat([pixels[labels == number][:3] for number in range(3)])
    axes.imshow(sheet(few, 9), interpolation="none")
    axes.set(xticks=[], yticks=[], ylabel=name)
    axes.spines[:].set_visible(False)
plt.show()
