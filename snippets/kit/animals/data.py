"""The labelled pictures of the page: what is for training, for choosing, and for the test."""

from snippets.kit.animals.species import SPECIES, collection
from snippets.kit.image_classification.data import Images

PARTS = {"training": (250, 1), "validation": (100, 2), "test": (200, 3)}
"""For each part, how many pictures of each species it has, and the seed that draws them."""


def animals(part: str, style: str = "mixed", *, count: int | None = None) -> Images:
    """Draw one part of the data; it is the same at every call.

    Args:
        part: One of `PARTS`.
        style: One of `species.STYLES`: ``"mixed"``, ``"filled"`` or ``"outline"``.
        count: How many pictures of each species, where it shall not be what `PARTS` says.

    Returns:
        Pictures of 32 by 32 pixels, sorted by species.

    Raises:
        ValueError: If there is no such part, style, or number of pictures.
    """
    if part not in PARTS:
        raise ValueError(f"there is no part {part!r}; there are {', '.join(PARTS)}")
    usual, seed = PARTS[part]
    pixels, labels = collection(SPECIES, usual if count is None else count, seed=seed, style=style)
    return Images(pixels, labels, SPECIES)
