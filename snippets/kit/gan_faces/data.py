"""Faces drawn by code: every one is the picture of twelve numbers.

Shapes are signed distances, computed for all pixels of all faces at once; a pixel on an edge gets
its share of both colours. The whole drawing is differentiable in its numbers.
"""

import functools
from pathlib import Path

import torch
from torch import Tensor
from torch.utils.data import Dataset

from snippets.kit.image_classification.data import cut_to, files_in

SIZE = 24
"""Height and width of a face in pixels."""

SWITCHES = {"glasses": 0.35, "smile": 0.55, "hair": 0.9, "long hair": 0.45, "beard": 0.25}
"""What a face has or has not, and with which probability. Long hair needs hair."""

SLIDERS = ("skin", "hair colour", "turn", "width", "length", "hairline", "mouth")
"""What a face has more or less of, from 0 to 1, all alike likely."""

NAMES = (*SWITCHES, *SLIDERS)
"""The columns of the numbers that `draw` takes."""

# red, green, blue; along skins and hairs a slider moves
SKINS = [(0.99, 0.86, 0.75), (0.90, 0.69, 0.52), (0.67, 0.45, 0.30), (0.38, 0.24, 0.16)]
HAIRS = [(0.10, 0.08, 0.08), (0.36, 0.20, 0.10), (0.78, 0.36, 0.13), (0.93, 0.78, 0.42)]
BACKGROUND, SHIRT, LIPS = (0.72, 0.85, 0.92), (0.20, 0.33, 0.68), (0.70, 0.15, 0.18)
BLACK, WHITE = (0.08, 0.08, 0.08), (1.0, 1.0, 1.0)


def sample_numbers(count: int, seed: int = 0) -> Tensor:
    """Draw the numbers of random faces.

    Args:
        count: How many faces, at least 1.
        seed: Decides which.

    Returns:
        A row for each face, a column for each of `NAMES`, from 0 to 1.

    Raises:
        ValueError: If `count` is less than 1.
    """
    if count < 1:
        raise ValueError(f"count is {count}, but must be at least 1")
    numbers = torch.rand(count, len(NAMES), generator=torch.Generator().manual_seed(seed))
    shares = torch.tensor(list(SWITCHES.values()))
    numbers[:, : len(SWITCHES)] = (numbers[:, : len(SWITCHES)] < shares).float()
    numbers[:, NAMES.index("long hair")] *= numbers[:, NAMES.index("hair")]
    return numbers


def draw(numbers: Tensor, size: int = SIZE) -> Tensor:
    """Draw faces.

    Args:
        numbers: A row for each face, as `sample_numbers` gives; what lies between 0 and 1 in the
            column of a switch is half transparent.
        size: Height and width in pixels.

    Returns:
        Colours from 0 to 1, of shape ``(faces, 3, size, size)``.

    Raises:
        ValueError: If there is not one column for each of `NAMES`.
    """
    if numbers.ndim != 2 or numbers.shape[1] != len(NAMES):
        raise ValueError(
            f"a face takes {len(NAMES)} numbers, so (faces, {len(NAMES)}) is needed, "
            f"not {tuple(numbers.shape)}"
        )
    n = dict(zip(NAMES, numbers.T[:, :, None, None], strict=True))
    place = (torch.arange(size, dtype=numbers.dtype, device=numbers.device) + 0.5) * 2 / size - 1
    y, x = torch.meshgrid(place, place, indexing="ij")
    skin, hair = _colour(n["skin"], SKINS), _colour(n["hair colour"], HAIRS)
    picture = _fixed(BACKGROUND, numbers).expand(len(numbers), 3, size, size)

    def paint(colour: Tensor | tuple, distance: Tensor, share: Tensor | float = 1.0) -> None:
        nonlocal picture
        if isinstance(colour, tuple):
            colour = _fixed(colour, numbers)
        cover = share * (0.5 - distance * size / 2).clamp(0, 1)
        picture = torch.lerp(picture, colour, cover.unsqueeze(-3))

    wide, tall = _between(n["width"], 0.5, 0.66), _between(n["length"], 0.66, 0.8)
    head = _ellipse(x, y, wide, tall)
    face = x - _between(n["turn"], -0.12, 0.12)  # from the middle of the face
    paint(0.85 * hair, _ellipse(x, y - 0.22, wide + 0.2, tall + 0.22), n["long hair"])
    paint(0.72 * skin, torch.maximum(x.abs() - 0.22, (y - 0.3).abs() - 0.8))
    paint(SHIRT, _ellipse(x, y - 1.25, y.new_tensor(0.95), y.new_tensor(0.42)))
    paint(skin, head)

    chin = torch.maximum(head, 0.32 - y - 0.25 * (face / wide).square())
    paint(hair, chin, n["beard"])
    line = y + _between(n["hairline"], 0.3, 0.5) - 0.55 * face.square()
    paint(hair, torch.maximum(_ellipse(x, y, wide + 0.07, tall + 0.07), line), n["hair"])

    eye, up = face.abs() - 0.26, y + 0.02  # from the middle of either eye
    around = (eye.square() + up.square() + 1e-9).sqrt()
    paint(WHITE, _ellipse(eye, up, y.new_tensor(0.17), y.new_tensor(0.15)))
    paint(BLACK, around - 0.09)
    paint(0.5 * hair + 0.2 * skin, torch.maximum(eye.abs() - 0.15, (up + 0.25).abs() - 0.03))
    paint(0.72 * skin, torch.maximum(face.abs() - 0.05, (y - 0.2).abs() - 0.07))

    half = _between(n["mouth"], 0.2, 0.3)
    bend = _between(n["smile"], 0.08, -0.14)
    lips = (y - 0.47 - bend * ((face / half).square() - 0.5)).abs() - 0.055
    paint(LIPS, torch.maximum(lips, face.abs() - half))

    bridge = torch.maximum(eye + 0.24, up.abs() - 0.04)
    paint(BLACK, torch.minimum((around - 0.24).abs() - 0.04, bridge), n["glasses"])
    return picture


class Pictures(Dataset):
    """Pictures as the networks see them.

    Args:
        images: From -1 to 1, of shape ``(pictures, 3, SIZE, SIZE)``.
    """

    def __init__(self, images: Tensor) -> None:
        self.images = images

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, index: int) -> Tensor:
        return self.images[index]

    def __getitems__(self, indices: list[int]) -> Tensor:
        return self.images[indices]  # a whole batch at once


class Faces(Pictures):
    """Faces, with the numbers they were drawn from.

    Args:
        count: How many faces, at least 1.
        seed: Decides which.
    """

    def __init__(self, count: int, seed: int) -> None:
        numbers, images = _drawn(count, seed)
        self.numbers = numbers.clone()
        super().__init__(images.clone())


@functools.lru_cache(maxsize=4)
def _drawn(count: int, seed: int) -> tuple[Tensor, Tensor]:
    numbers = sample_numbers(count, seed)
    pictures = [draw(some) for some in numbers.split(200)]  # so many fit into a CPU's cache
    return numbers, 2 * torch.cat(pictures) - 1


def own_pictures(folder: str | Path, part: str) -> Pictures:
    """Pictures of your own; of each the largest square in its middle counts.

    Args:
        folder: Has the folders ``train`` and ``test`` of pictures.
        part: Which of them to read.

    Raises:
        ValueError: If there is no such folder, or a file in it is no picture.
    """
    pixels = [cut_to(file, 3, SIZE) for file in files_in(Path(folder) / part)]
    return Pictures(2 * torch.cat(pixels) - 1)


def training_faces() -> Faces:
    """The 4000 faces to learn from."""
    return Faces(4000, seed=1)


def validation_faces() -> Faces:
    """The 2000 faces by which to choose."""
    return Faces(2000, seed=2)


def test_faces() -> Faces:
    """The 2000 faces by which to judge, once."""
    return Faces(2000, seed=3)


def _fixed(colour: tuple, like: Tensor) -> Tensor:
    return like.new_tensor(colour).view(3, 1, 1)


def _between(slider: Tensor, low: float, high: float) -> Tensor:
    return low + (high - low) * slider


def _colour(slider: Tensor, stops: list[tuple]) -> Tensor:
    """The colour at a place between the stops, of shape ``(faces, 3, 1, 1)``."""
    colours = slider.new_tensor(stops)
    place = slider.flatten().clamp(0, 1) * (len(stops) - 1)
    below = place.detach().long().clamp(max=len(stops) - 2)
    return torch.lerp(colours[below], colours[below + 1], (place - below)[:, None])[..., None, None]


def _ellipse(x: Tensor, y: Tensor, wide: Tensor, tall: Tensor) -> Tensor:
    """About the distance to an ellipse around the origin, exact where it is a circle."""
    return ((x / wide).square() + (y / tall).square() + 1e-9).sqrt().sub(1) * torch.minimum(
        wide, tall
    )
