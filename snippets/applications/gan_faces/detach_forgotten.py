import torch
from torch.nn.functional import cosine_similarity

from snippets.kit.adversarial import non_saturating
from snippets.kit.gan_faces.data import Faces
from snippets.kit.gan_faces.model import Discriminator, Generator

torch.manual_seed(0)
generator, discriminator = Generator(), Discriminator()
real, latent = Faces(32, seed=0).images, torch.randn(32, generator.latent)


def gradient(fake, whose):
    """Of one of the two losses, for the generator's weights."""
    loss = non_saturating(discriminator(real), discriminator(fake))[whose]
    parts = torch.autograd.grad(loss, list(generator.parameters()), allow_unused=True)
    return None if parts[0] is None else torch.cat([part.flatten() for part in parts])


leaked, own = (gradient(generator(latent), whose) for whose in (0, 1))
print(f"cosine of the leaked gradient and the right one: {cosine_similarity(leaked, own, 0):.1f}")
print("detached:", gradient(generator(latent).detach(), whose=0))
