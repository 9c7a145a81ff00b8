"""Animals drawn by code: pictures of nine species, no two alike, without a download.

An animal is a union of tapered capsules: a segment with a radius at each end. The picture is
the signed distance to the nearest of them, computed for all pixels of all pictures at once.
Anatomy, pose, position, line style and background are random, so that a single pixel says
next to nothing about the species.
"""

import functools
import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

STYLES = ("mixed", "filled", "outline")
"""What `draw` can draw: silhouettes, contours, or each with a chance of one half."""


def draw(
    species: str,
    count: int,
    *,
    seed: int | torch.Generator = 0,
    size: int = 32,
    style: str = "mixed",
) -> Tensor:
    """Draw animals of one species.

    Args:
        species: One of `SPECIES`.
        count: How many pictures.
        seed: Decides what they look like: a number, or a generator to go on from.
        size: Height and width of a picture in pixels, at least 8.
        style: One of `STYLES`.

    Returns:
        Grey values between 0 and 1, of shape ``(count, 1, size, size)``.

    Raises:
        ValueError: If there is no such species or style, or a number is too small.
    """
    if species not in ANATOMY:
        raise ValueError(f"there is no species {species!r}; there are {', '.join(SPECIES)}")
    if style not in STYLES:
        raise ValueError(f"there is no style {style!r}; there are {', '.join(STYLES)}")
    if count < 1:
        raise ValueError(f"count is {count}, but must be at least 1")
    if size < 8:
        raise ValueError(f"size is {size}, but an animal needs at least 8 pixels")
    given = isinstance(seed, torch.Generator)
    uniform = _Uniform(count, seed if given else torch.Generator().manual_seed(seed))
    capsules = _stack(ANATOMY[species](uniform), count)
    points, scale = _pose(capsules, size, uniform)
    return _paint(distance(points, capsules) / scale, style, uniform)[:, None]


def collection(
    species: Sequence[str],
    count: int,
    *,
    seed: int = 0,
    size: int = 32,
    style: str = "mixed",
) -> tuple[Tensor, Tensor]:
    """Draw a labelled set of pictures: `count` of each species, sorted by species.

    Args:
        species: Some of `SPECIES`; the label is the position in this list.
        count: How many pictures of each.
        seed: Decides what they look like.
        size: Height and width of a picture in pixels, at least 8.
        style: One of `STYLES`.

    Returns:
        The pictures, of shape ``(len(species) * count, 1, size, size)``, and their labels.

    Raises:
        ValueError: If no species is given, one is given twice, or `draw` refuses one.
    """
    if not species or len(set(species)) != len(species):
        raise ValueError(f"give each species once, and at least one, not {list(species)}")
    pictures = _drawn(tuple(species), count, seed, size, style).clone()
    return pictures, torch.arange(len(species)).repeat_interleave(count)


@functools.lru_cache(maxsize=4)
def _drawn(species: tuple[str, ...], count: int, seed: int, size: int, style: str) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.cat([draw(one, count, seed=generator, size=size, style=style) for one in species])


class _Uniform:
    """Random numbers, one for each picture."""

    def __init__(self, count: int, generator: torch.Generator) -> None:
        self.count = count
        self.generator = generator

    def __call__(self, low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(self.count, generator=self.generator)

    def choose(self, share: float) -> Tensor:
        return torch.rand(self.count, generator=self.generator) < share


Capsule = tuple  # ax, ay, bx, by, radius at a, radius at b: numbers or tensors of all pictures


def _chain(points: list[tuple], radii: list) -> list[Capsule]:
    """A limb: capsules from each point to the next."""
    ends = zip(points, points[1:], radii, radii[1:], strict=False)
    return [(*a, *b, ra, rb) for a, b, ra, rb in ends]


def _legs(
    u: _Uniform, places: list[float], hip: float, length: Tensor, radius: Tensor
) -> list[Capsule]:
    """Legs from a row of hips down to the ground, each bent a little at the knee."""
    legs = []
    for x in places:
        knee, foot = x + u(-0.08, 0.08), x + u(-0.16, 0.16)
        points = [(x, hip), (knee, hip - length / 2), (foot, hip - length)]
        legs += _chain(points, [radius, radius * 0.9, radius * 0.8])
    return legs


def _bird(u: _Uniform) -> list[Capsule]:
    fat, tilt = u(0.24, 0.36), u(-0.1, 0.25)
    head = (u(0.45, 0.6), tilt + u(0.3, 0.45))
    skull, beak = u(0.13, 0.18), u(0.22, 0.4)
    drop = u(-0.1, 0.04)
    wing = (u(-0.5, -0.2), u(0.35, 0.75))
    return [
        (-0.25, 0.0, 0.25, tilt, fat * 0.7, fat),
        (0.25, tilt, *head, fat * 0.6, skull),
        (*head, head[0] + skull + beak, head[1] + drop, skull * 0.7, 0.01),
        (-0.25, 0.0, u(-1.0, -0.75), u(-0.2, 0.15), fat * 0.5, u(0.03, 0.14)),
        (0.05, 0.1, *wing, 0.16, 0.05),
        *_legs(u, [-0.02, 0.14], -0.15, u(0.45, 0.7), u(0.025, 0.045)),
    ]


def _fish(u: _Uniform) -> list[Capsule]:
    fat, tail = u(0.25, 0.42), u(0.25, 0.42)
    root = -0.45
    return [
        (0.3, 0.0, root, 0.0, fat, 0.07),
        (0.3, 0.0, 0.3 + u(0.2, 0.4), 0.0, fat, fat * 0.35),
        (root, 0.0, root - u(0.25, 0.4), tail, 0.06, u(0.05, 0.12)),
        (root, 0.0, root - u(0.25, 0.4), -tail, 0.06, u(0.05, 0.12)),
        (0.2, fat * 0.7, u(-0.25, 0.1), fat + u(0.08, 0.25), 0.1, 0.03),
        (0.1, -fat * 0.7, u(-0.2, 0.1), -fat - u(0.02, 0.2), 0.08, 0.03),
    ]


def _giraffe(u: _Uniform) -> list[Capsule]:
    fat, lean = u(0.17, 0.25), u(0.2, 0.5)
    neck, nose = u(0.65, 0.95), u(0.18, 0.3)
    top = (0.35 + lean, 0.1 + neck)
    return [
        (-0.35, u(-0.05, 0.05), 0.3, 0.08, fat, fat),
        (0.33, 0.15, *top, fat * 0.65, u(0.06, 0.1)),
        (*top, top[0] + nose, top[1] - u(0.02, 0.18), 0.1, 0.06),
        (*top, top[0] - 0.06, top[1] + u(0.12, 0.24), 0.03, 0.02),
        (-0.5, 0.05, u(-0.75, -0.6), u(-0.4, -0.15), 0.04, 0.03),
        *_legs(u, [-0.45, -0.3, 0.25, 0.4], -0.05, u(0.75, 1.0), u(0.04, 0.06)),
    ]


def _spider(u: _Uniform) -> list[Capsule]:
    fat, head = u(0.22, 0.36), u(0.12, 0.2)
    parts = [(-0.2, 0.0, -0.05, 0.0, fat, fat * 0.8), (0.1, 0.0, 0.28, 0.0, head, head)]
    reach, bend = u(0.75, 1.05), u(0.1, 0.35)
    radius = u(0.025, 0.045)
    for side in (-1, 1):
        for number in range(4):
            angle = math.radians(35 + 37 * number) + u(-0.15, 0.15)
            across, along = angle.sin() * side, angle.cos()
            start = (0.1 + 0.1 * along, 0.1 * across)
            knee = (0.1 + reach * 0.55 * along, (reach * 0.55 * across) + side * bend * 0.4)
            foot = (0.1 + reach * along * 1.1, reach * across - side * bend * 0.3)
            parts += _chain([start, knee, foot], [radius * 1.3, radius, radius * 0.8])
    return parts


def _turtle(u: _Uniform) -> list[Capsule]:
    height, width = u(0.22, 0.38), u(0.4, 0.55)
    head = (width + u(0.25, 0.42), u(-0.1, 0.25))
    skull = u(0.1, 0.16)
    length = u(0.2, 0.34)
    return [
        (-width, -0.05, 0.0, height * 0.7, 0.13, height),
        (0.0, height * 0.7, width, -0.05, height, 0.13),
        (-width, -0.08, width, -0.08, 0.12, 0.12),
        (width, -0.02, *head, 0.08, skull),
        (-width, -0.1, -width - u(0.12, 0.3), u(-0.22, -0.1), 0.07, 0.02),
        *_legs(u, [-0.38, 0.38], -0.1, length, u(0.07, 0.11)),
    ]


def _elephant(u: _Uniform) -> list[Capsule]:
    fat, skull = u(0.3, 0.4), u(0.19, 0.26)
    head = (0.58, u(0.15, 0.3))
    curl, hang = u(-0.05, 0.35), u(0.4, 0.65)
    trunk = [
        head,
        (head[0] + 0.25, head[1] - 0.15),
        (head[0] + 0.28, head[1] - hang * 0.7),
        (head[0] + 0.28 + curl, head[1] - hang),
    ]
    return [
        (-0.35, 0.05, 0.25, 0.08, fat, fat),
        (0.25, 0.15, *head, fat * 0.7, skull),
        *_chain(trunk, [skull * 0.6, 0.09, 0.06, u(0.035, 0.06)]),
        (head[0] - 0.12, head[1] + 0.05, u(0.28, 0.42), u(-0.05, 0.1), 0.15, 0.1),
        (-0.65, 0.1, u(-0.82, -0.72), u(-0.3, -0.1), 0.035, 0.025),
        *_legs(u, [-0.5, -0.25, 0.15, 0.4], -0.1, u(0.5, 0.68), u(0.08, 0.12)),
    ]


def _rabbit(u: _Uniform) -> list[Capsule]:
    fat, skull = u(0.26, 0.36), u(0.16, 0.22)
    head = (u(0.42, 0.55), u(0.28, 0.42))
    ear, lean = u(0.38, 0.62), u(-0.4, 0.05)
    gap, radius = u(0.08, 0.2), u(0.05, 0.08)
    return [
        (-0.28, -0.05, 0.15, 0.05, fat, fat * 0.8),
        (0.15, 0.1, *head, fat * 0.7, skull),
        (*head, head[0] + 0.18, head[1] - 0.06, skull * 0.8, 0.06),
        (head[0], head[1] + 0.1, head[0] + lean, head[1] + ear, radius, radius * 0.8),
        (head[0] - 0.06, head[1] + 0.1, head[0] + lean - gap, head[1] + ear * 0.95, radius, radius),
        (-0.3 - fat, u(-0.05, 0.1), -0.34 - fat, 0.05, 0.09, 0.1),
        (-0.35, -0.3, u(-0.1, 0.05), -0.42, 0.1, 0.07),
        (0.2, -0.1, u(0.25, 0.42), -0.44, 0.08, 0.06),
    ]


def _snake(u: _Uniform) -> list[Capsule]:
    waves, height = u(1.0, 2.0), u(0.15, 0.36)
    start, radius = u(0.0, 2 * math.pi), u(0.06, 0.11)
    steps = 10
    points, radii = [], []
    for number in range(steps + 1):
        t = number / steps
        points.append((1.8 * t - 0.9, height * (start + 2 * math.pi * waves * t).sin()))
        radii.append(radius * min(1.0, 0.25 + 2 * t))
    x, y = points[-1]
    head = (x, y, x + u(0.12, 0.2), y + u(-0.1, 0.1), radius * 1.5, radius * 1.1)
    return [*_chain(points, radii), head]


def _octopus(u: _Uniform) -> list[Capsule]:
    dome, top = u(0.26, 0.36), u(0.3, 0.5)
    parts = [(0.0, 0.05, u(-0.12, 0.12), top, dome * 0.85, dome)]
    length, radius = u(0.65, 0.95), u(0.045, 0.07)
    for number in range(6):
        angle = math.radians(-160 + 28 * number) + u(-0.12, 0.12)
        bend = u(-0.7, 0.7)
        middle = (length * 0.55 * angle.cos(), length * 0.55 * angle.sin())
        end = (
            middle[0] + length * 0.5 * (angle + bend).cos(),
            middle[1] + length * 0.5 * (angle + bend).sin(),
        )
        parts += _chain([(0.0, 0.0), middle, end], [radius * 2, radius, radius * 0.5])
    return parts


ANATOMY: dict[str, Callable] = {
    "bird": _bird,
    "fish": _fish,
    "giraffe": _giraffe,
    "spider": _spider,
    "turtle": _turtle,
    "elephant": _elephant,
    "octopus": _octopus,
    "rabbit": _rabbit,
    "snake": _snake,
}

SPECIES: tuple[str, ...] = tuple(ANATOMY)
"""The names of the nine species."""


def _stack(capsules: list[Capsule], count: int) -> Tensor:
    """One tensor of shape ``(capsules, 6, count)``."""
    rows = [
        torch.stack([torch.as_tensor(number, dtype=torch.float32).expand(count) for number in part])
        for part in capsules
    ]
    return torch.stack(rows)


def _pose(capsules: Tensor, size: int, u: _Uniform) -> tuple[Tensor, Tensor]:
    """Put the animals into their pictures: scaled to fit, turned, sheared, mirrored, moved.

    Returns:
        Where each pixel lies in the animal's own coordinates, of shape
            ``(2, count, size, size)``, and the length there that is 1 in the picture.
    """
    x, y, radius = torch.cat([capsules[:, [0, 1, 4]], capsules[:, [2, 3, 5]]]).unbind(1)
    left, right = (x - radius).amin(0), (x + radius).amax(0)
    bottom, top = (y - radius).amin(0), (y + radius).amax(0)
    scale = torch.maximum(right - left, top - bottom) / 2 / u(0.6, 0.95)
    angle, shear, mirror = u(-0.7, 0.7), u(-0.3, 0.3), 1 - 2 * u.choose(0.5).float()

    line = (torch.arange(size) + 0.5) * (2 / size) - 1  # pixels lie between -1 and 1
    x = line - _column(u(-0.2, 0.2))
    y = -line[:, None] - _column(u(-0.2, 0.2))  # upwards
    cos, sin = _column(angle.cos()), _column(angle.sin())
    x, y = cos * x + sin * y, cos * y - sin * x
    x = (x + _column(shear) * y) * _column(mirror)
    x = x * _column(scale) + _column((left + right) / 2)
    y = y * _column(scale) + _column((bottom + top) / 2)
    return torch.stack([x, y]), _column(scale)


def _column(numbers: Tensor) -> Tensor:
    return numbers[:, None, None]


def distance(points: Tensor, capsules: Tensor) -> Tensor:
    """The signed distance of each point to the nearest tapered capsule, negative inside.

    The radius grows evenly from one end of a segment to the other, which makes the distance
    to a capsule of very different ends a little too long; no picture shows it.

    Args:
        points: Their x and y, of shape ``(2, count, height, width)``.
        capsules: For each capsule of each picture the x and y of one end, those of the
            other, and the radii at both, of shape ``(capsules, 6, count)``.

    Returns:
        Distances in the unit of the points, of shape ``(count, height, width)``.
    """
    x, y = points
    nearest = torch.full_like(x, torch.inf)
    for part in capsules:
        ax, ay, bx, by, ra, rb = (_column(numbers) for numbers in part)
        ux, uy = bx - ax, by - ay
        px, py = x - ax, y - ay
        along = ((px * ux + py * uy) / (ux * ux + uy * uy).clamp(min=1e-8)).clamp(0, 1)
        gap = torch.hypot(px - along * ux, py - along * uy) - ra - along * (rb - ra)
        nearest = torch.minimum(nearest, gap)
    return nearest


def _paint(distance: Tensor, style: str, u: _Uniform) -> Tensor:
    """Grey values from distances in units of half a picture."""
    size = distance.shape[-1]
    outlined = u.choose({"filled": 0.0, "mixed": 0.5, "outline": 1.0}[style])
    width = _column(u(0.03, 0.06))
    distance = torch.where(_column(outlined), distance.abs() - width, distance)
    ink = (0.5 - distance * (size / 2)).clamp(0, 1)  # an edge is one pixel wide

    line = torch.linspace(-1, 1, size)
    slope = _column(u(-0.15, 0.15)) * line + _column(u(-0.15, 0.15)) * line[:, None]
    ground, contrast = _column(u(0.15, 0.35)), _column(u(0.3, 0.55))
    noise = torch.rand(distance.shape, generator=u.generator) - 0.5
    picture = ground + slope + contrast * ink + _column(u(0.0, 0.3)) * noise
    inverted = _column(u.choose(0.5))
    return torch.where(inverted, 1 - picture, picture).clamp(0, 1)
