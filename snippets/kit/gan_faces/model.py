"""Small networks for faces of 24 × 24 pixels: generator, discriminator, and a reader.

Generator and discriminator cut a picture into patches, as a Vision Transformer does, and treat
each with the same linear layers. On a CPU a step then takes less time than with convolutions.
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from snippets.kit.gan_faces.data import NAMES, SIZE


def cut(maps: Tensor, size: int) -> Tensor:
    """Put the values of every patch into one place: ``(n, h, w, c)`` to ``(n, h/s, w/s, s·s·c)``.

    Args:
        maps: Values of places; height and width are multiples of `size`.
        size: Height and width of a patch, s.
    """
    count, height, width, channels = maps.shape
    patches = maps.view(count, height // size, size, width // size, size, channels)
    return patches.transpose(2, 3).flatten(3)


def join(maps: Tensor, size: int) -> Tensor:
    """The inverse of `cut`: ``(n, h, w, s·s·c)`` to ``(n, s·h, s·w, c)``."""
    count, height, width, values = maps.shape
    patches = maps.view(count, height, width, size, size, values // size**2)
    return patches.transpose(2, 3).reshape(count, height * size, width * size, -1)


class Generator(nn.Module):
    """Latent vectors to faces, by way of 3 × 3 and 6 × 6 places.

    Args:
        latent: The length of a latent vector.
        wide: Values at each of the 3 × 3 places.
        narrow: Values at each of the 6 × 6 places.
    """

    def __init__(self, latent: int = 32, wide: int = 128, narrow: int = 64) -> None:
        super().__init__()
        self.latent = latent
        self.start = nn.Linear(latent, 64)
        self.coarse = nn.Linear(64, 9 * wide)
        self.norm = nn.LayerNorm(wide)
        self.finer = nn.Linear(wide, 4 * narrow)
        self.place = nn.Parameter(torch.zeros(6, 6, narrow))
        self.finer_norm = nn.LayerNorm(narrow)
        self.paint = nn.Linear(narrow, 4 * 4 * 3)

    def forward(self, latent: Tensor) -> Tensor:
        """Give faces from -1 to 1, of shape ``(faces, 3, 24, 24)``."""
        if latent.ndim != 2 or latent.shape[1] != self.latent:
            raise ValueError(
                f"this generator takes latent vectors (faces, {self.latent}), "
                f"not {tuple(latent.shape)}"
            )
        maps = self.coarse(F.leaky_relu(self.start(latent), 0.2)).unflatten(1, (3, 3, -1))
        maps = F.leaky_relu(self.norm(maps), 0.2)
        maps = join(self.finer(maps), 2) + self.place
        maps = F.leaky_relu(self.finer_norm(maps), 0.2)
        return join(self.paint(maps), 4).permute(0, 3, 1, 2).tanh()


class Discriminator(nn.Module):
    """Faces to scores, by way of 6 × 6 and 3 × 3 places.

    Args:
        narrow: Values at each of the 6 × 6 places.
        wide: Values at each of the 3 × 3 places.
    """

    def __init__(self, narrow: int = 64, wide: int = 128) -> None:
        super().__init__()
        self.look = nn.Linear(4 * 4 * 3, narrow)
        self.place = nn.Parameter(torch.zeros(6, 6, narrow))
        self.coarser = nn.Linear(4 * narrow, wide)
        self.whole = nn.Linear(9 * wide, 128)
        self.score = nn.Linear(128, 1)

    def forward(self, images: Tensor) -> Tensor:
        """Give one score for each image, of shape ``(images,)``."""
        maps = F.leaky_relu(self.look(cut(images.permute(0, 2, 3, 1), 4)) + self.place, 0.2)
        maps = F.leaky_relu(self.coarser(cut(maps, 2)), 0.2)
        return self.score(F.leaky_relu(self.whole(maps.flatten(1)), 0.2)).squeeze(1)


class Reader(nn.Module):
    """Reads from a face the numbers it was drawn from.

    Args:
        features: The length of the features, from which the last layer reads.
    """

    def __init__(self, features: int = 64) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.PixelUnshuffle(2),  # 3 maps of 24 × 24 to 12 of 12 × 12
            nn.Conv2d(12, 24, kernel_size=3, padding=1),
            nn.SiLU(),
            nn.Conv2d(24, 48, kernel_size=4, stride=2, padding=1),
            nn.SiLU(),
            nn.Conv2d(48, 64, kernel_size=4, stride=2, padding=1),
            nn.SiLU(),
            nn.Flatten(),
            nn.Linear(64 * 9, features),
        )
        self.read = nn.Linear(features, len(NAMES))
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("scale", torch.ones(features))

    def forward(self, images: Tensor) -> Tensor:
        """Give the logits of the numbers, of shape ``(faces, len(NAMES))``."""
        return self.read(F.silu(self._raw(images)))

    def features(self, images: Tensor) -> Tensor:
        """Give the features, standardised if `standardise` was called, ``(faces, features)``."""
        return (self._raw(images) - self.mean) / self.scale

    @torch.no_grad()
    def standardise(self, images: Tensor) -> None:
        """Shift and scale the features, so that these faces have mean 0 and deviation 1 in each."""
        raw = self._raw(images)
        self.mean.copy_(raw.mean(dim=0))
        self.scale.copy_(raw.std(dim=0))

    def _raw(self, images: Tensor) -> Tensor:
        if images.ndim != 4 or images.shape[1:] != (3, SIZE, SIZE):
            raise ValueError(
                f"the reader takes faces (faces, 3, {SIZE}, {SIZE}), not {tuple(images.shape)}"
            )
        return self.layers(images)
