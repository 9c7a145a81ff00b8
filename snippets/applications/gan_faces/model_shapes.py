import torch

from snippets.kit.gan_faces.model import Discriminator, Generator, cut, join

generator, discriminator = Generator(), Discriminator()
images = generator(torch.randn(5, generator.latent))
print("faces: ", tuple(images.shape))
print("scores:", tuple(discriminator(images).shape))
for network in (generator, discriminator):
    count = sum(weights.numel() for weights in network.parameters())
    print(f"{type(network).__name__:14} {count} parameters")
maps = torch.rand(2, 6, 6, 5)
patches = cut(maps, 2)
print("patches:", tuple(patches.shape), "joined again:", torch.equal(join(patches, 2), maps))
