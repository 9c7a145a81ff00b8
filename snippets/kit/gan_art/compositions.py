"""Compositions drawn by three rules, and a judge that tells whether a picture obeys its rule.

A picture has 24 by 24 pixels and five colours at most, which blend at slanted and round edges:

- ``lines``: black lines, one pixel wide, divide the picture into rectangles of one colour each,
  as in Mondrian's paintings of the 1920s;
- ``arcs``: sixteen tiles, each with two quarter circles around opposite corners, in one of two
  positions, as in the tiling of Truchet and Smith; the whole picture has two colours, and these
  stand out from each other;
- ``shapes``: sixteen tiles, each with a disc, a quarter disc or a triangle in one of four colours
  on white, as in exercises of the Bauhaus.
"""

import functools

import numpy as np
import torch
from torch import Tensor

STYLES = ("lines", "arcs", "shapes")
"""The names of the three rules; a label is a position in this tuple."""

COLOURS = ("white", "black", "red", "blue", "yellow")
PALETTE = torch.tensor(
    [
        [0.95, 0.94, 0.90],
        [0.10, 0.10, 0.12],
        [0.80, 0.16, 0.12],
        [0.13, 0.30, 0.62],
        [0.95, 0.78, 0.12],
    ]
)
"""Red, green and blue of each of `COLOURS`, from 0 to 1."""

CONTRASTS = ((0, 1), (0, 2), (0, 3), (1, 4), (3, 4))
PAIRS = CONTRASTS + tuple(pair[::-1] for pair in CONTRASTS)
"""Ground and ink of ``arcs``: pairs so different that two arcs blended do not pass for one."""

SIZE, TILE, TILES = 24, 6, 4  # pixels, pixels, tiles in a row
NEAR = 0.15  # how far from its colour a channel of a pixel of lines may be
CLOSE = 0.1  # how far from a permitted tile another may be, root mean square
BLACK = COLOURS.index("black")


def _stencils() -> Tensor:
    """How much of each pixel of a tile is ink, of shape ``(11, 6, 6)``: two arcs, nine shapes."""
    line = torch.arange(TILE) + 0.5
    y, x = torch.meshgrid(line, line, indexing="ij")
    corner = [torch.hypot(x - a, y - b) for a, b in ((0, 0), (TILE, 0), (TILE, TILE), (0, TILE))]
    band = [(r - TILE / 2).abs() - 0.8 for r in corner]
    arcs = [torch.minimum(band[0], band[2]), torch.minimum(band[1], band[3])]
    disc = torch.hypot(x - TILE / 2, y - TILE / 2) - (TILE - 1) / 2
    quarters = [r - (TILE - 0.5) for r in corner]
    halves = [(x - y) / 2**0.5, (y - x) / 2**0.5, (x + y - TILE) / 2**0.5, (TILE - x - y) / 2**0.5]
    return (0.5 - torch.stack([*arcs, disc, *quarters, *halves])).clamp(0, 1)


STENCILS = _stencils()
ARCS, SHAPES = range(2), range(2, 11)


def draw(style: str, count: int, seed: int | torch.Generator = 0) -> Tensor:
    """Draw compositions of one style.

    Args:
        style: One of `STYLES`.
        count: How many.
        seed: Decides what they look like: a number, or a generator to go on from.

    Returns:
        Colours from 0 to 1, of shape ``(count, 3, 24, 24)``.

    Raises:
        ValueError: If there is no such style, or `count` is not positive.
    """
    if count < 1:
        raise ValueError(f"count is {count}, but must be at least 1")
    generator = seed if isinstance(seed, torch.Generator) else torch.Generator().manual_seed(seed)
    number = style_number(style)
    return (_draw_lines, _draw_arcs, _draw_shapes)[number](count, generator)


def collection(count: int, seed: int = 0) -> tuple[Tensor, Tensor]:
    """Draw `count` compositions of each style.

    Returns:
        The pictures, ``(3 * count, 3, 24, 24)``, sorted by style, and their labels.
    """
    return _drawn(count, seed).clone(), torch.arange(len(STYLES)).repeat_interleave(count)


@functools.lru_cache(maxsize=4)
def _drawn(count: int, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.cat([draw(style, count, generator) for style in STYLES])


def style_number(style: str) -> int:
    """The label of a style.

    Raises:
        ValueError: If there is no such style.
    """
    if style not in STYLES:
        raise ValueError(f"there is no style {style!r}; there are {', '.join(STYLES)}")
    return STYLES.index(style)


def _draw_lines(count: int, generator: torch.Generator) -> Tensor:
    def below(limit: int) -> int:
        return torch.randint(limit, (), generator=generator).item()

    fills = (0, 0, 0, 2, 3, 4)  # half of the rectangles are white
    area = np.zeros((count, TILES, TILES), dtype=np.int64)  # which rectangle a tile is of
    colour = np.zeros_like(area)
    for areas, colours in zip(area, colour, strict=True):
        waiting, splits = [(0, 0, TILES, TILES)], 3 + below(4)
        while waiting:
            top, left, height, width = waiting.pop(0)
            across = width > height or (width == height and below(2))
            if splits and max(height, width) > 1:
                splits -= 1
                at = 1 + below(max(height, width) - 1)
                if across:
                    parts = [(top, left, height, at), (top, left + at, height, width - at)]
                else:
                    parts = [(top, left, at, width), (top + at, left, height - at, width)]
                waiting += parts
            else:
                here = (slice(top, top + height), slice(left, left + width))
                areas[here] = TILES * top + left
                colours[here] = fills[below(len(fills))]

    def enlarge(numbers: np.ndarray) -> Tensor:
        return torch.from_numpy(numbers).repeat_interleave(TILE, 1).repeat_interleave(TILE, 2)

    area, colour = enlarge(area), enlarge(colour)
    line = torch.zeros_like(area, dtype=torch.bool)
    line[:, 1:] |= area[:, 1:] != area[:, :-1]
    line[:, :, 1:] |= area[:, :, 1:] != area[:, :, :-1]
    colour[line] = BLACK
    return PALETTE[colour].permute(0, 3, 1, 2).contiguous()


def _draw_arcs(count: int, generator: torch.Generator) -> Tensor:
    stencil = torch.randint(len(ARCS), (count, TILES, TILES), generator=generator)
    pair = torch.randint(len(PAIRS), (count, 1, 1), generator=generator)
    return _paint(stencil, *torch.tensor(PAIRS)[pair].unbind(dim=-1))


def _draw_shapes(count: int, generator: torch.Generator) -> Tensor:
    shape = (count, TILES, TILES)
    stencil = SHAPES[0] + torch.randint(len(SHAPES), shape, generator=generator)
    ink = torch.randint(1, len(COLOURS), shape, generator=generator)
    return _paint(stencil, torch.zeros_like(ink), ink)


def _paint(stencil: Tensor, ground: Tensor, ink: Tensor) -> Tensor:
    """Tiles to pictures: stencils ``(count, 4, 4)``, colours of that shape or broadcast to it."""
    cover = STENCILS[stencil].unsqueeze(-1)
    ground, ink = PALETTE[ground][..., None, None, :], PALETTE[ink][..., None, None, :]
    tiles = ground + cover * (ink - ground)  # count, row, column, y, x, channel
    return tiles.permute(0, 5, 1, 3, 2, 4).reshape(-1, 3, SIZE, SIZE)


def _as_tiles(pictures: Tensor) -> Tensor:
    """Pictures to tiles ``(count, 16, 6 * 6 * 3)``."""
    tiles = pictures.reshape(-1, 3, TILES, TILE, TILES, TILE).permute(0, 2, 4, 3, 5, 1)
    return tiles.reshape(len(pictures), TILES**2, -1)


def parts_that_obey(pictures: Tensor, style: str) -> Tensor:
    """Judge the parts of pictures: windows of 2 by 2 pixels for ``lines``, else the 16 tiles.

    A window obeys if each pixel has a colour of the palette, up to `NEAR` in every channel; if
    black pixels occur in it as in a line (two side by side), where lines meet (three), or not
    at all; and if other colours do not touch. One black pixel would be a line that ends in the
    open or bends, two on a diagonal a slanted line, four a blot. Where all windows obey, every
    area between the lines is a rectangle of one colour.

    A tile obeys if it is, up to a root mean square difference of `CLOSE`, one of those that the
    rule allows. For ``arcs`` all tiles of a picture must have the same two colours: those that
    fit the picture best.

    Args:
        pictures: Colours from 0 to 1, ``(count, 3, 24, 24)``.
        style: One of `STYLES`.

    Returns:
        Whether each part obeys, ``(count, 529)`` for ``lines``, ``(count, 16)`` else.

    Raises:
        ValueError: If the pictures have another shape, or there is no such style.
    """
    check_pictures(pictures)
    if style_number(style) == 0:
        return _windows_that_obey(pictures)
    return _tiles_that_obey(pictures, style)


def share_that_obeys(pictures: Tensor, labels: Tensor) -> Tensor:
    """The share of parts that obey the rule of each picture's label, ``(count,)``.

    1 means that the picture obeys. A picture of ``lines`` without any black gets 0.
    """
    shares = pictures.new_zeros(len(pictures))
    for number, style in enumerate(STYLES):
        own = pictures[labels == number]
        if len(own):
            share = parts_that_obey(own, style).float().mean(dim=1)
            if style == "lines":
                share *= (nearest_colour(own)[0] == BLACK).flatten(1).any(dim=1)
            shares[labels == number] = share
    return shares


def check_pictures(pictures: Tensor) -> None:
    """Raise ValueError unless these are compositions by their shape."""
    if pictures.ndim != 4 or pictures.shape[1:] != (3, SIZE, SIZE):
        raise ValueError(
            f"pictures must have the shape (count, 3, {SIZE}, {SIZE}), not {tuple(pictures.shape)}"
        )


def nearest_colour(pictures: Tensor) -> tuple[Tensor, Tensor]:
    """The number of the palette colour nearest to each pixel, and the largest difference to it.

    Both have the shape ``(count, 24, 24)``; the difference is that of the worst channel.
    """
    palette = PALETTE.to(pictures)[:, :, None, None]
    difference = torch.stack([(pictures - colour).abs().amax(dim=1) for colour in palette])
    far, colour = difference.min(dim=0)
    return colour, far


def _windows_that_obey(pictures: Tensor) -> Tensor:
    colour, far = nearest_colour(pictures)
    colour = torch.where(far <= NEAR, colour, -1)
    top, bottom = colour[:, :-1], colour[:, 1:]
    a, b, c, d = corners = [part for row in (top, bottom) for part in (row[..., :-1], row[..., 1:])]
    black = torch.stack([corner == BLACK for corner in corners])
    count = black.sum(dim=0)
    slanted = (count == 2) & (black[0] == black[3])
    touching = torch.zeros_like(slanted)
    for one, other in ((a, b), (a, c), (b, d), (c, d)):
        touching |= (one != other) & (one != BLACK) & (other != BLACK)
    in_palette = (a >= 0) & (b >= 0) & (c >= 0) & (d >= 0)
    obey = in_palette & ~touching & ~slanted & ((count == 0) | (count == 2) | (count == 3))
    return obey.flatten(1)


def _tiles_that_obey(pictures: Tensor, style: str) -> Tensor:
    if style == "arcs":
        stencils, pairs = ARCS, PAIRS
    else:
        stencils, pairs = SHAPES, [(0, ink) for ink in range(1, len(COLOURS))]
    ground, ink = PALETTE[torch.tensor(pairs)].to(pictures).unbind(dim=1)
    cover = STENCILS[list(stencils)].to(pictures).flatten(1)
    allowed = ground[:, None, None] + cover[:, :, None] * (ink - ground)[:, None, None]
    tiles = _as_tiles(pictures)
    error = torch.cdist(tiles.flatten(0, 1), allowed.flatten(2).flatten(0, 1))
    error = error.view(*tiles.shape[:2], *allowed.shape[:2]).amin(dim=3)  # the best stencil
    if style == "arcs":
        best = error.square().sum(dim=1).argmin(dim=1)  # one pair for the whole picture
        error = error[torch.arange(len(pictures)), :, best]
    else:
        error = error.amin(dim=2)
    return error / tiles.shape[2] ** 0.5 <= CLOSE
