"""What is not a digit: letters, shapes and scribbles, made as the digits were; noise."""

from itertools import pairwise

import torch
from torch import Tensor

from snippets.kit.digits.data import HEIGHT, NOTHING, WIDTH, compose, join
from snippets.kit.image_classification.data import Images

CLASSES = (*"0123456789", "nothing")
LETTERS = {  # lines from point to point; x to the right and y down, from 0 to 1
    "A": [[(0, 1), (0.5, 0), (1, 1)], [(0.2, 0.6), (0.8, 0.6)]],
    "E": [[(1, 0), (0, 0), (0, 1), (1, 1)], [(0, 0.5), (0.8, 0.5)]],
    "F": [[(1, 0), (0, 0), (0, 1)], [(0, 0.5), (0.8, 0.5)]],
    "H": [[(0, 0), (0, 1)], [(1, 0), (1, 1)], [(0, 0.5), (1, 0.5)]],
    "K": [[(0, 0), (0, 1)], [(1, 0), (0, 0.5), (1, 1)]],
    "M": [[(0, 1), (0, 0), (0.5, 0.6), (1, 0), (1, 1)]],
    "N": [[(0, 1), (0, 0), (1, 1), (1, 0)]],
    "R": [[(0, 1), (0, 0), (0.8, 0), (1, 0.25), (0.8, 0.5), (0, 0.5), (1, 1)]],
    "V": [[(0, 0), (0.5, 1), (1, 0)]],
    "W": [[(0, 0), (0.25, 1), (0.5, 0.4), (0.75, 1), (1, 0)]],
    "X": [[(0, 0), (1, 1)], [(1, 0), (0, 1)]],
}
SHAPES = {
    "#": [[(0.3, 0), (0.3, 1)], [(0.7, 0), (0.7, 1)], [(0, 0.3), (1, 0.3)], [(0, 0.7), (1, 0.7)]],
    "*": [[(0.1, 0.1), (0.9, 0.9)], [(0.9, 0.1), (0.1, 0.9)], [(0, 0.5), (1, 0.5)]],
    "+": [[(0.5, 0), (0.5, 1)], [(0, 0.5), (1, 0.5)]],
    "=": [[(0, 0.3), (1, 0.3)], [(0, 0.7), (1, 0.7)]],
    "<": [[(1, 0), (0, 0.5), (1, 1)]],
    "triangle": [[(0.5, 0), (1, 1), (0, 1), (0.5, 0)]],
}


def draw(lines: list[list[tuple[float, float]]], generator: torch.Generator) -> Tensor:
    """Draw lines with an unsteady hand, ``(1, 8, 8)``, the way the digits were made.

    A 32 by 32 bitmap is inked where a line is near, and dark points are counted in blocks
    of 4 by 4.

    Args:
        lines: Each a list of points, from 0 to 1.
        generator: Where the unsteadiness comes from.
    """
    middles = (torch.arange(32) + 0.5) / 4
    bitmap = torch.stack(torch.meshgrid(middles, middles, indexing="xy"), dim=2)  # y, x, (x, y)
    width = 5 + 2 * torch.rand(1, generator=generator)
    radius = 0.6 + 0.3 * torch.rand(1, generator=generator)
    distance = torch.full((32, 32), torch.inf)
    for line in lines:
        points = torch.tensor(line, dtype=torch.float32)
        points += 0.06 * torch.randn(points.shape, generator=generator)
        points = (points - 0.5) * torch.cat([width, torch.tensor([6.6])]) + 4
        for start, end in pairwise(points):
            along = ((bitmap - start) @ (end - start)) / (end - start).square().sum()
            nearest = start + along.clamp(0, 1).unsqueeze(2) * (end - start)
            distance = torch.minimum(distance, (bitmap - nearest).norm(dim=2))
    inked = (distance < radius).float()
    return inked.view(1, 8, 4, 8, 4).mean(dim=(2, 4))


def drawings(
    what: dict[str, list[list[tuple[float, float]]]], count: int, generator: torch.Generator
) -> Images:
    """Draw `count` of some `LETTERS` or `SHAPES`, in turn; all of the class `NOTHING`."""
    names = list(what)
    return _nothing([draw(what[names[i % len(names)]], generator) for i in range(count)])


def scribbles(count: int, generator: torch.Generator) -> Images:
    """Lines through four to six random points; of the class `NOTHING`."""
    drawn = []
    for points in torch.randint(4, 7, (count,), generator=generator).tolist():
        line = torch.rand(points, 2, generator=generator)
        low, high = line.amin(dim=0), line.amax(dim=0)
        drawn.append(draw([((line - low) / (high - low)).tolist()], generator))
    return _nothing(drawn)


def with_scribbles(digits: Images) -> Images:
    """Add one scribble to every four digits: examples of what shall not be read."""
    return join(digits, scribbles(len(digits) // 4, torch.Generator().manual_seed(0)))


def _nothing(drawn: list[Tensor]) -> Images:
    return Images(torch.stack(drawn), torch.full((len(drawn),), NOTHING), CLASSES)


def noise(count: int, generator: torch.Generator, *, share: float = 0.3) -> Tensor:
    """Strips of random points, ``(count, 1, HEIGHT, WIDTH)``: `share` of them, of any grey."""
    strips = torch.rand(2, count, 1, HEIGHT, WIDTH, generator=generator)
    return ((strips[0] < share) * strips[1] * 255).round() / 255


def rubbish(digits: Images, count: int = 200, seed: int = 3) -> dict[str, Tensor]:
    """Strips that should be refused: without a code of five digits, or with it turned or inverted.

    Args:
        digits: What the codes that are too short, too long or turned are written with.
        count: How many strips of each kind.
        seed: Decides the strips.

    Returns:
        For each kind, pixels of shape ``(count, 1, HEIGHT, WIDTH)``.
    """
    generator = torch.Generator().manual_seed(seed)
    letters, shapes = (drawings(what, count, generator) for what in (LETTERS, SHAPES))
    codes = {
        "letters": compose(letters, count, generator),
        "shapes": compose(shapes, count, generator),
        "four digits": compose(digits, count, generator, length=4),
        "six digits": compose(digits, count, generator, length=6),
        "upside down": compose(digits, count, generator),
        "inverted": compose(digits, count, generator),
    }
    strips = {"noise": noise(count, generator)} | {n: part.pixels for n, part in codes.items()}
    strips["upside down"] = strips["upside down"].flip(2, 3)
    strips["inverted"] = 1 - strips["inverted"]
    return strips
