"""Pictures unlike those of the training: turned, farther away, noisy, blurred, half hidden."""

from collections.abc import Callable
from copy import deepcopy

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def negative(pictures: Tensor) -> Tensor:
    """Bright becomes dark. About half of the training pictures are negatives, so no shift."""
    return 1 - pictures


def quarter_turn(pictures: Tensor) -> Tensor:
    """Turned by 90 degrees; in the training, an animal is turned by about 40 at most."""
    return pictures.rot90(dims=(2, 3))


def upside_down(pictures: Tensor) -> Tensor:
    """Mirrored from top to bottom."""
    return pictures.flip(2)


def farther_away(pictures: Tensor) -> Tensor:
    """Half as large, on the mean grey of the picture's border."""
    size = pictures.shape[-1]
    border = torch.ones(size, size, dtype=torch.bool)
    border[1:-1, 1:-1] = False
    ground = pictures[..., border].mean(dim=-1)[..., None, None]
    far = ground.expand_as(pictures).clone()
    quarter = size // 4
    far[..., quarter:-quarter, quarter:-quarter] = F.avg_pool2d(pictures, 2)
    return far


def noisy(pictures: Tensor) -> Tensor:
    """With Gaussian noise of standard deviation 0.1, the same for each call."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(pictures.shape, generator=generator).to(pictures)
    return (pictures + 0.1 * noise).clamp(0, 1)


def blurred(pictures: Tensor) -> Tensor:
    """Each pixel becomes the mean of 3 by 3."""
    return F.avg_pool2d(F.pad(pictures, (1, 1, 1, 1), mode="replicate"), 3, stride=1)


def pale(pictures: Tensor) -> Tensor:
    """With half the contrast."""
    mean = pictures.mean(dim=(1, 2, 3), keepdim=True)
    return mean + (pictures - mean) / 2


def half_hidden(pictures: Tensor) -> Tensor:
    """The lower half has the mean grey of the picture."""
    hidden = pictures.clone()
    hidden[..., pictures.shape[-1] // 2 :, :] = pictures.mean(dim=(2, 3), keepdim=True)
    return hidden


SHIFTS: dict[str, Callable[[Tensor], Tensor]] = {
    "as drawn": lambda pictures: pictures,
    "negative": negative,
    "quarter turn": quarter_turn,
    "upside down": upside_down,
    "farther away": farther_away,
    "noisy": noisy,
    "blurred": blurred,
    "pale": pale,
    "half hidden": half_hidden,
}
"""What can happen to pictures, of shape ``(pictures, 1, size, size)``."""


@torch.no_grad()
def with_statistics_of(model: nn.Module, pictures: Tensor, batch_size: int = 200) -> nn.Module:
    """A copy whose batch normalisation knows other pictures; they need no labels.

    Mean and variance are measured anew on whole batches, and averaged over them. No weight
    changes. The pictures should be of all classes, as far as one can know that.

    Args:
        model: With batch normalisation.
        pictures: Such as the model will be used on.
        batch_size: How many of them make a batch.

    Returns:
        The copy, in evaluation mode.
    """
    adapted = deepcopy(model).train()
    for layer in adapted.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.reset_running_stats()
            layer.momentum = None  # the plain mean of all batches
    order = torch.randperm(len(pictures), generator=torch.Generator().manual_seed(0))
    for batch in pictures[order].split(batch_size):
        adapted(batch)
    return adapted.eval()
