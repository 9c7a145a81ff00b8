import torch

from snippets.kit.gan_art.compositions import PALETTE
from snippets.kit.gan_art.model import StrokeGenerator, TileGenerator

for generator in (StrokeGenerator(), TileGenerator(PALETTE.tolist())):
    latent = torch.randn(5, generator.latent)
    labels = torch.zeros(5, dtype=torch.int64)
    size = sum(parameter.numel() for parameter in generator.parameters())
    print(type(generator).__name__, tuple(generator(latent, labels).shape), size, "parameters")
