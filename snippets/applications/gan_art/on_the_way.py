import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import interpolate
from snippets.kit.gan_art.trained import trained
from snippets.kit.sheet import sheet


def between(generator, first, last, one, other):
    """Nine images from one latent vector and label to another of each."""
    told = generator.embedding.weight
    mixed = torch.lerp(told[one], told[other], torch.linspace(0, 1, 9)[:, None])
    return generator.paint(interpolate(first, last, 9), mixed)


art, hand = trained("compositions"), trained("digits")
a, b = torch.randn(2, 64, generator=torch.Generator().manual_seed(3))
c, d = torch.randn(2, 32, generator=torch.Generator().manual_seed(7))
pictures = [between(art, a, b, 2, 2), between(art, a, a, 0, 2)]
digits = [between(hand, c, d, 4, 4), between(hand, c, c, 3, 8)]
figure, (upper, lower) = plt.subplots(2, 1, figsize=(6.4, 3))
upper.imshow(sheet(torch.cat(pictures), 9), interpolation="none")
lower.imshow(sheet(1 - torch.cat(digits), 9), interpolation="none")
upper.axis("off"), lower.axis("off")
plt.show()
