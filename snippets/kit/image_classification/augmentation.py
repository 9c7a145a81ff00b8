"""Random affine maps that depend on seed, epoch and sample alone."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.data import Dataset

from snippets.kit.image_classification.data import Images


def random_affine(
    count: int,
    generator: torch.Generator,
    *,
    degrees: float = 15,
    scale: float = 0.1,
    shear: float = 0.2,
    shift: float = 0.125,
) -> Tensor:
    """Draw small rotations, scalings, shears and shifts.

    Args:
        count: How many maps to draw.
        generator: Where the random numbers come from.
        degrees: The largest rotation, either way.
        scale: The largest change of width and of height, as a share of 1.
        shear: The largest slant, as sideways pixels for one pixel down.
        shift: The largest shift, as a share of the image.

    Returns:
        Matrices as `torch.nn.functional.affine_grid` takes them, ``(count, 2, 3)``.
    """
    largest = torch.tensor([math.radians(degrees), scale, scale, shear, 2 * shift, 2 * shift])
    drawn = (2 * torch.rand(count, 6, generator=generator) - 1) * largest
    angle, wide, high, slant, right, down = drawn.T
    cosine, sine, wide, high = angle.cos(), angle.sin(), 1 + wide, 1 + high
    return torch.stack(
        [
            torch.stack([cosine * wide, slant - sine * high, right], dim=1),
            torch.stack([sine * wide, cosine * high, down], dim=1),
        ],
        dim=1,
    )


def warp(images: Tensor, matrices: Tensor, mode: str = "bicubic") -> Tensor:
    """Apply to each image its own affine map; what comes in from outside is 0.

    Args:
        images: Of shape ``(images, channels, height, width)``.
        matrices: Of shape ``(images, 2, 3)``; the identity map leaves an image as it is.
        mode: The interpolation, ``"bicubic"`` or ``"bilinear"``. The first may give values
            a little below the lowest or above the highest.
    """
    grid = F.affine_grid(matrices.to(images), images.shape, align_corners=False)
    return F.grid_sample(images, grid, mode=mode, align_corners=False)


class Augmented(Dataset):
    """Images that look a little different in every epoch.

    The maps of an epoch are drawn for all samples at once, so a sample gets the same one
    whichever batch or process it ends up in.

    Args:
        images: What to distort.
        seed: Decides the maps, together with the epoch and the index of the sample.
        mode: The interpolation.
    """

    def __init__(self, images: Images, *, seed: int = 0, mode: str = "bicubic") -> None:
        self.images, self.seed, self.mode = images, seed, mode
        self.set_epoch(0)

    def set_epoch(self, epoch: int) -> None:
        """Draw the maps of an epoch; `snippets.kit.training.fit` calls this."""
        generator = torch.Generator().manual_seed(self.seed * 100_000 + epoch)
        self.matrices = random_affine(len(self.images), generator)

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.images)

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        """One distorted image and its label."""
        pixels, labels = self.__getitems__([index])
        return pixels[0], labels[0]

    def __getitems__(self, indices: list[int]) -> tuple[Tensor, Tensor]:
        """A whole batch: one call of `warp` for all its images."""
        pixels, labels = self.images[indices]
        return warp(pixels, self.matrices[indices], self.mode), labels
