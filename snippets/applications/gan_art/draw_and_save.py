import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.trained import trained
from snippets.kit.image_classification.data import read_picture, write_picture

task = handwriting()
labels = torch.tensor([task.label(name) for name in "2026"])
drawn = generate(trained("digits"), len(labels), seed=1, labels=labels)
for number, pixels in enumerate(drawn):
    write_picture(f"{number}.png", pixels)
again = torch.cat([read_picture(f"{number}.png") for number in range(4)])
print(task.share(again, labels).tolist())
