"""Two pairs of networks that know labels: for strokes, and for compositions of tiles."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from snippets.kit.gan_art.projection import Projection, check_labels

TILES = 4
"""The networks for compositions see a picture as 4 by 4 tiles."""


class StrokeGenerator(nn.Module):
    """Latent vectors and labels to images, by default grey ones of 8 by 8; they grow from 2 by 2.

    Args:
        classes: How many labels there are.
        latent: The length of a latent vector.
        told: The length of the vector that stands for a label.
        width: Feature maps of the last layer but one, a multiple of 4; every time that the height
            is halved, there are twice as many.
        channels: 1 for grey, 3 for colour.
        size: Height and width of the images, a power of 2.
    """

    def __init__(
        self,
        classes: int = 10,
        latent: int = 32,
        told: int = 16,
        width: int = 16,
        channels: int = 1,
        size: int = 8,
    ) -> None:
        super().__init__()
        self.latent, self.classes = latent, classes
        widths = [width * 2**times for times in range(halvings(size) + 1)][::-1]
        self.embedding = nn.Embedding(classes, told)
        self.layers = nn.Sequential(
            nn.Linear(latent + told, widths[0] * 4),
            nn.Unflatten(1, (widths[0], 2, 2)),
            nn.GroupNorm(4, widths[0]),
            nn.SiLU(),
            *(layer for pair in pairwise(widths) for layer in _twice_as_large(*pair)),
            nn.Conv2d(width, channels, kernel_size=3, padding=1),
            nn.Sigmoid(),
        )

    def forward(self, latent: Tensor, labels: Tensor) -> Tensor:
        """Give images from 0 to 1, of shape ``(images, channels, size, size)``."""
        return self.paint(latent, self.embedding(check_labels(labels, len(latent), self.classes)))

    def paint(self, latent: Tensor, told: Tensor) -> Tensor:
        """As `forward`, but for vectors ``(images, told)`` in place of labels."""
        return self.layers(torch.cat([check_latent(latent, self.latent), told], dim=1))


def halvings(size: int) -> int:
    """How often a size can be halved until 2 is left; ValueError if it is no power of 2 from 4."""
    times = size.bit_length() - 2
    if times < 1 or size != 2 ** (times + 1):
        raise ValueError(f"the size must be 4, 8, 16, …, a power of 2, not {size}")
    return times


def _twice_as_large(before: int, after: int) -> list[nn.Module]:
    return [
        nn.Upsample(scale_factor=2),
        nn.Conv2d(before, after, kernel_size=3, padding=1),
        nn.GroupNorm(4, after),
        nn.SiLU(),
    ]


def check_latent(latent: Tensor, length: int) -> Tensor:
    """Give the latent vectors back, or raise ValueError if they are of another length."""
    if latent.ndim != 2 or latent.shape[1] != length:
        raise ValueError(
            f"this generator takes latent vectors (images, {length}), not {tuple(latent.shape)}"
        )
    return latent


class StrokeDiscriminator(nn.Module):
    """Images and labels to scores; by default grey images of 8 by 8 pixels.

    Args:
        classes: How many labels there are.
        width: Feature maps of the first layer; every layer that halves the height has twice as
            many as the one before.
        norm: Wraps every layer, such as `torch.nn.utils.parametrizations.spectral_norm`.
        channels: 1 for grey, 3 for colour.
        size: Height and width of the images, a power of 2.
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 16,
        norm: Callable[[nn.Module], nn.Module] = lambda layer: layer,
        channels: int = 1,
        size: int = 8,
    ) -> None:
        super().__init__()
        layers = [norm(nn.Conv2d(channels, width, kernel_size=3, padding=1)), nn.LeakyReLU(0.2)]
        for _ in range(halvings(size)):
            layers += [
                norm(nn.Conv2d(width, 2 * width, kernel_size=4, stride=2, padding=1)),
                nn.LeakyReLU(0.2),
            ]
            width *= 2
        self.features = nn.Sequential(*layers, nn.Flatten())
        self.projection = Projection(width * 4, classes, norm)

    def forward(self, images: Tensor, labels: Tensor) -> Tensor:
        """Give one score for each image, of shape ``(images,)``."""
        return self.projection(self.features(images), labels)


class TileGenerator(nn.Module):
    """Latent vectors and labels to pictures of 4 by 4 tiles, painted with a palette.

    Args:
        palette: The colours, each a row of red, green and blue from 0 to 1.
        tile: Height and width of a tile in pixels.
        classes: How many labels there are.
        latent: The length of a latent vector.
        told: The length of the vector that stands for a label.
        width: Feature maps of a hidden layer, a multiple of 8.
    """

    def __init__(
        self,
        palette: Sequence[Sequence[float]],
        tile: int = 6,
        classes: int = 3,
        latent: int = 64,
        told: int = 16,
        width: int = 48,
    ) -> None:
        super().__init__()
        self.latent, self.classes = latent, classes
        self.register_buffer("palette", torch.tensor(palette), persistent=False)
        self.embedding = nn.Embedding(classes, told)
        self.first = nn.Linear(latent, width * TILES**2)
        self.blocks = nn.ModuleList([ConditionalBlock(width, told) for _ in range(2)])
        self.last = nn.Sequential(
            nn.Conv2d(width, 2 * width, kernel_size=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(2 * width, len(palette) * tile**2, kernel_size=1),
            nn.PixelShuffle(tile),  # the channels of a cell become the pixels of a tile
        )

    def forward(self, latent: Tensor, labels: Tensor) -> Tensor:
        """Give pictures from 0 to 1, of shape ``(images, 3, 4 * tile, 4 * tile)``."""
        return self.paint(latent, self.embedding(check_labels(labels, len(latent), self.classes)))

    def paint(self, latent: Tensor, told: Tensor) -> Tensor:
        """As `forward`, but for vectors ``(images, told)`` in place of labels."""
        latent = check_latent(latent, self.latent)
        maps = self.first(latent).view(len(latent), -1, TILES, TILES)
        for block in self.blocks:
            maps = block(maps, told)
        return torch.einsum("nkyx,kc->ncyx", self.last(maps).softmax(dim=1), self.palette)


class ConditionalBlock(nn.Module):
    """Group normalisation whose gain and bias depend on the label, then a convolution.

    After the conditional normalisation of Dumoulin et al., "A Learned Representation For
    Artistic Style" (2017).
    """

    def __init__(self, width: int, told: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, width, affine=False)
        self.adjust = nn.Linear(told, 2 * width)
        self.convolution = nn.Conv2d(width, width, kernel_size=3, padding=1)

    def forward(self, maps: Tensor, told: Tensor) -> Tensor:
        """Give feature maps of the same shape ``(images, width, 4, 4)``."""
        gain, bias = self.adjust(told)[:, :, None, None].chunk(2, dim=1)
        return self.convolution(F.leaky_relu((1 + gain) * self.norm(maps) + bias, 0.2))


class TileDiscriminator(nn.Module):
    """Pictures of 4 by 4 tiles and labels to scores.

    Args:
        tile: Height and width of a tile in pixels.
        classes: How many labels there are.
        width: Feature maps of the last layer; the first has twice as many.
        norm: Wraps every layer.
    """

    def __init__(
        self,
        tile: int = 6,
        classes: int = 3,
        width: int = 64,
        norm: Callable[[nn.Module], nn.Module] = lambda layer: layer,
    ) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.PixelUnshuffle(tile),  # the pixels of a tile become the channels of a cell
            norm(nn.Conv2d(3 * tile**2, 2 * width, kernel_size=1)),
            nn.LeakyReLU(0.2),
            norm(nn.Conv2d(2 * width, width, kernel_size=3, padding=1)),
            nn.LeakyReLU(0.2),
            norm(nn.Conv2d(width, width, kernel_size=3, padding=1)),
            nn.LeakyReLU(0.2),
            nn.Flatten(),
        )
        self.projection = Projection(width * TILES**2, classes, norm)

    def forward(self, images: Tensor, labels: Tensor) -> Tensor:
        """Give one score for each picture, of shape ``(images,)``."""
        return self.projection(self.features(images), labels)
