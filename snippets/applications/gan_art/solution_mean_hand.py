import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.trained import trained

task = handwriting()
labels = torch.arange(10).repeat_interleave(200)
drawn = generate(trained("digits"), len(labels), labels=labels)
for name, kind in {"mean": torch.mean, "spread": torch.std}.items():
    of_drawn = torch.stack([kind(drawn[labels == digit], dim=0) for digit in range(10)])
    held = task.held_out
    of_real = torch.stack([kind(held.pixels[held.labels == digit], dim=0) for digit in range(10)])
    both = torch.stack([of_drawn.flatten(), of_real.flatten()])
    print(f"{name}: correlation {torch.corrcoef(both)[0, 1]:.2f}")
