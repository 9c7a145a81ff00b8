"""Ratings of your own, from tables, with users and films numbered by their names."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from snippets.kit.recommender.catalogue import Catalogue, Film
from snippets.kit.recommender.events import Events, check_stars
from snippets.kit.tables import Row, read_part

COLUMNS = ("user", "film", "stars", "day")
"""What a table of ratings has: two names, 0.5 to 5 in steps of a half, and a number."""


class Names(NamedTuple):
    """The users and the films that a model knows, in the order of their numbers."""

    users: list[str]
    films: list[str]

    def catalogue(self) -> Catalogue:
        """The films, of which nothing is known but the name."""
        return Catalogue([Film(name, ("film",)) for name in self.films], ("film",))


def own_ratings(folder: str | Path) -> tuple[Events, Events, Names]:
    """Read ratings.

    Args:
        folder: Has the tables ``train`` and ``test`` with the `COLUMNS`.

    Returns:
        Training and test, each in the order of time, and the names of all users and films.

    Raises:
        ValueError: If the tables are not like that, or a test rating is earlier than the last of
            the training; the message names the line.
    """
    data, test = (read_part(folder, part, *COLUMNS) for part in ("train", "test"))
    names = Names(*(sorted({row[column] for row in data + test}) for column in COLUMNS[:2]))
    events = _events(data, names), _events(test, names)
    last = events[0].day[-1].item()
    for row in test:
        if row.number("day") < last:
            row.refuse(f"day {row['day']} is before the last day of training, {last:g}")
    return *events, names


def _events(rows: Sequence[Row], names: Names) -> Events:
    numbers = [{name: number for number, name in enumerate(part)} for part in names]
    for row in rows:
        stars = torch.tensor([row.number("stars")])
        try:
            check_stars(stars)
        except ValueError as error:
            row.refuse(error)
    rows = sorted(rows, key=lambda row: row.number("day"))
    return Events(
        torch.tensor([numbers[0][row["user"]] for row in rows]),
        torch.tensor([numbers[1][row["film"]] for row in rows]),
        torch.tensor([row.number("day") for row in rows], dtype=torch.float64),
        torch.tensor([row.number("stars") for row in rows]),
        *map(len, names),
    )
