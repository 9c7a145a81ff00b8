import torch

from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.trained import trained

task, generator = handwriting(), trained("digits")
labels = task.held_out.labels
latent = torch.randn(len(labels), 32, generator=torch.Generator().manual_seed(0))
for length in (0.3, 0.7, 1.0, 1.5):
    drawn = generator(length * latent, labels)
    spread = torch.stack([drawn[labels == digit].std(dim=0).mean() for digit in range(10)]).mean()
    print(
        f"times {length}: obeys {task.obeys(drawn, labels):.2f}, "
        f"spread {spread:.2f}, distance {task.distance(drawn):.2f}"
    )
