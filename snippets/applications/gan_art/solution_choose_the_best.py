import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import drawings
from snippets.kit.gan_art.trained import trained

task = drawings()
labels = task.held_out.labels
many = generate(trained("compositions"), 4 * len(labels), seed=1, labels=labels.repeat(4))
share = task.share(many, labels.repeat(4)).view(4, -1)
best = many.view(4, -1, 3, 24, 24)[share.argmax(dim=0), torch.arange(len(labels))]
for name, pixels in {"the first": many[: len(labels)], "the best of four": best}.items():
    obeys = task.obeys(pixels, labels)
    print(f"{name:17} obeys {obeys:.2f}, distance {task.distance(pixels):.2f}")
