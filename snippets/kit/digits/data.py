"""Five-digit codes: handwritten digits set side by side, as they stand in an address."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor
from torch.utils.data import Dataset

from snippets.kit.image_classification.augmentation import random_affine, warp
from snippets.kit.image_classification.data import (
    Images,
    check_pixels,
    digits,
    from_folders,
    halves,
    hold_back,
    hold_back_of_each,
)

HEIGHT, WIDTH = 12, 52
"""The size of a strip, in pixels."""
NOTHING = 10
"""The class of what is not a digit."""
UNKNOWN = -1
"""The label of a column so close to a digit's centre that it may be called either."""
GAPS = (-1, 2)
"""The fewest and the most empty columns between two digits; at -1 they overlap by one."""


@dataclass(frozen=True, eq=False)
class Codes:
    """Strips with digits side by side.

    Attributes:
        pixels: From 0 (paper) to 1 (ink), of shape ``(codes, 1, HEIGHT, WIDTH)``.
        labels: What stands there, from left to right, of shape ``(codes, digits)``;
            `NOTHING` for what is not a digit.
        centres: Where the middle of each one's ink is, in columns, of the same shape.
        gaps: Empty columns before each one, of the same shape; 9 before the first.
    """

    pixels: Tensor
    labels: Tensor
    centres: Tensor
    gaps: Tensor

    def __len__(self) -> int:
        """How many strips there are."""
        return len(self.pixels)

    def columns(self) -> Tensor:
        """What each column is the centre of, of shape ``(codes, WIDTH)``.

        Columns whose middle is at most one column away from a digit's centre, two or three, are
        labelled with the digit, those up to two columns away `UNKNOWN`, all others `NOTHING`.
        """
        middles = torch.arange(WIDTH) + 0.5
        apart = (middles - self.centres.unsqueeze(2)).abs()  # codes, digits, columns
        apart = apart.masked_fill((self.labels == NOTHING).unsqueeze(2), torch.inf)
        distance, nearest = apart.min(dim=1)
        labels = self.labels.gather(1, nearest)
        labels = torch.where(distance <= 1, labels, UNKNOWN)
        return torch.where(distance > 2, NOTHING, labels)


def compose(
    images: Images,
    count: int,
    generator: torch.Generator,
    *,
    length: int = 5,
    gaps: tuple[int, int] = GAPS,
    distortion: float = 1,
) -> Codes:
    """Write random codes with the digits of some writers.

    Every digit is drawn at random, slanted, turned, scaled and set a little higher or lower;
    then it is moved up to the one before it until a gap of random width is left. In the end
    the ink fades a little and noise is added. Values are multiples of 1/255, as in a file.
    What does not fit is cut off on the right.

    Args:
        images: What to write with, 8 by 8 pixels; all its images are equally likely.
        count: How many codes to write.
        generator: Where the random numbers come from.
        length: How many digits a code has.
        gaps: The fewest and the most empty columns between two digits; below 0 they overlap.
        distortion: How strongly the digits are slanted, turned and scaled.

    Raises:
        ValueError: If the images are not 8 by 8 and grey, or there is no room for so many.
    """
    if images.pixels.shape[1:] != (1, 8, 8):
        raise ValueError(f"digits must be 1 by 8 by 8, not {tuple(images.pixels.shape[1:])}")
    if not 1 <= length <= 6:
        raise ValueError(f"a strip has room for 1 to 6 digits, not {length}")
    chosen = torch.randint(len(images), (count, length), generator=generator)
    drawn = _distort(images.pixels[chosen.flatten()], distortion, generator)
    dark = drawn.amax(dim=1) > 0.25  # columns with ink
    first = dark.int().argmax(dim=1).view(count, length)
    widths = HEIGHT - dark.flip(1).int().argmax(dim=1).view(count, length) - first
    before = torch.randint(gaps[0], gaps[1] + 1, (count, length), generator=generator)
    before[:, 0] = 0
    ends = (widths + before).cumsum(dim=1)
    room = (WIDTH - ends[:, -1:]).clamp(min=0)
    left = (torch.rand(count, 1, generator=generator) * (room + 1)).long()
    starts = left + ends - widths
    strips = _place(drawn.view(count, length, HEIGHT, HEIGHT), starts - first)
    ink = 0.7 + 0.3 * torch.rand(count, 1, 1, generator=generator)
    noise = 0.06 * torch.rand(count, 1, 1, generator=generator)
    strips = ink * strips + noise * torch.randn(strips.shape, generator=generator)
    pixels = (strips.clamp(0, 1) * 255).round() / 255
    before[:, 0] = 9
    return Codes(pixels.unsqueeze(1), images.labels[chosen], starts + widths / 2, before)


def _distort(pixels: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Slant, turn and scale digits within a square as high as a strip."""
    margin = (HEIGHT - 8) // 2
    largest = {"degrees": 6 * strength, "scale": 0.1 * strength, "shear": 0.1 * strength}
    maps = random_affine(len(pixels), generator, **largest, shift=1 / HEIGHT)
    return warp(F.pad(pixels, (margin,) * 4), maps).clamp(0, 1).squeeze(1)


def _place(squares: Tensor, offsets: Tensor) -> Tensor:
    """Lay the squares of a code over each other, each moved right by its own offset."""
    columns = torch.arange(WIDTH) - offsets.unsqueeze(2)  # codes, digits, WIDTH
    inside = (columns >= 0) & (columns < HEIGHT)
    index = columns.clamp(0, HEIGHT - 1).unsqueeze(2).expand(-1, -1, HEIGHT, -1)
    return (squares.gather(3, index) * inside.unsqueeze(2)).amax(dim=1)


def writers() -> tuple[Images, Images, Images]:
    """The digits for training, validation and test: three groups of writers.

    The second half of the file is for the test, and of the first half the last quarter for
    validation, as in `snippets.kit.image_classification`.
    """
    first, test = halves(digits())
    return *hold_back(first), test


def own_writers(folder: str | Path) -> tuple[Images, Images, Images]:
    """Digits of your own in place of `writers`: every fourth of the training is for validation.

    Args:
        folder: As for `snippets.kit.image_classification.data.from_folders`, with the folders 0
            to 9 of grey pictures of 8 by 8 pixels, or a multiple of that.

    Raises:
        ValueError: If it is not like that.
    """
    data, test = (from_folders(folder, train=train, channels=1, size=8) for train in (True, False))
    if data.classes != tuple("0123456789"):
        raise ValueError(
            f"{folder} must have folders of the ten digits, but has {', '.join(data.classes)}"
        )
    return *hold_back_of_each(data), test


def codes_of(images: Images, part: str, count: int = 1000) -> Codes:
    """Codes of these digits; `part` decides them: ``"training"``, ``"validation"``, ``"test"``."""
    number = ("training", "validation", "test").index(part)
    return compose(images, count, torch.Generator().manual_seed(number))


def codes_by(part: str, count: int = 1000) -> Codes:
    """Codes by the writers of one part: ``"training"``, ``"validation"`` or ``"test"``."""
    number = ("training", "validation", "test").index(part)
    return codes_of(writers()[number], part, count)


class EndlessCodes(Dataset):
    """Codes for training: written anew in every epoch, from the same digits.

    Args:
        images: What to write with.
        count: How many codes there are in an epoch.
        seed: Decides the codes, together with the epoch.
    """

    def __init__(self, images: Images, count: int, seed: int = 0) -> None:
        self.images, self.count, self.seed = images, count, seed
        self.set_epoch(0)

    def set_epoch(self, epoch: int) -> None:
        """Write the codes of an epoch; `snippets.kit.training.fit` calls this."""
        generator = torch.Generator().manual_seed(self.seed * 100_000 + epoch)
        codes = compose(self.images, self.count, generator, distortion=2)
        self.pixels, self.labels = codes.pixels, codes.columns()

    def __len__(self) -> int:
        """How many codes there are in an epoch."""
        return self.count

    def __getitem__(self, index: int | list[int]) -> tuple[Tensor, Tensor]:
        """A strip and the labels of its columns, or many at once."""
        return self.pixels[index], self.labels[index]

    __getitems__ = __getitem__


def join(*parts: Images) -> Images:
    """Put images of the same classes, or of more and more classes, together."""
    classes: Sequence[str] = max((part.classes for part in parts), key=len)
    pixels, labels = (torch.cat([getattr(p, n) for p in parts]) for n in ("pixels", "labels"))
    return Images(pixels, labels, classes)


def check_strips(pixels: Tensor) -> None:
    """Raise ValueError unless these can be the pixels of strips."""
    if pixels.ndim != 4 or pixels.shape[1:] != (1, HEIGHT, WIDTH):
        raise ValueError(
            f"strips must have the shape (strips, 1, {HEIGHT}, {WIDTH}), not {tuple(pixels.shape)}"
        )
    check_pixels(pixels.flatten().view(-1, 1, 1, 1))


def read_strip(path: str | Path) -> Tensor:
    """Read a picture file of a code: bright ink on a dark ground.

    Args:
        path: A file that Pillow reads; `WIDTH` by `HEIGHT` pixels, or several times as
            large: then square blocks are averaged.

    Returns:
        Pixels from 0 to 1, of shape ``(1, 1, HEIGHT, WIDTH)``.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is not a picture, or not one of this size.
    """
    try:
        with Image.open(path) as picture:
            (wide, high), mode = picture.size, picture.mode
            pixels = np.asarray(picture.convert("L"))
    except FileNotFoundError:
        raise
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(f"{path} is not a picture that can be read: {error}") from error
    times = wide // WIDTH
    if times < 1 or (wide, high) != (times * WIDTH, times * HEIGHT):
        raise ValueError(
            f"{path} has {wide} by {high} pixels, but must have {WIDTH} by {HEIGHT}, "
            "or both the same number of times as many"
        )
    if mode.startswith(("I", "F")):
        raise ValueError(f"{path} has more than 8 bits a channel; save it with 8")
    blocks = torch.from_numpy(pixels / 255.0).view(HEIGHT, times, WIDTH, times)
    return blocks.mean(dim=(1, 3)).float().view(1, 1, HEIGHT, WIDTH)
