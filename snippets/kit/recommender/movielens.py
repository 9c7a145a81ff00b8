"""Read MovieLens, as grouplens.org packs it: 1M (``ratings.dat``), or 25M and 32M (``.csv``)."""

import csv
from pathlib import Path

import numpy as np
import torch

from snippets.kit.recommender.catalogue import Catalogue, Film
from snippets.kit.recommender.events import Events


def read_movielens(folder: str | Path) -> tuple[Catalogue, Events]:
    """Read films and ratings, numbered anew from 0 and in the order of time.

    Args:
        folder: What unpacking gave, such as ``ml-1m`` or ``ml-25m``.

    Returns:
        The films that were rated, and the ratings; days count from the first of them.

    Raises:
        FileNotFoundError: If the folder has neither ``ratings.csv`` nor ``ratings.dat``.
        ValueError: If a rating is for a film that the list of films lacks.
    """
    folder = Path(folder)
    if (folder / "ratings.csv").exists():
        with (folder / "movies.csv").open(encoding="utf-8", newline="") as file:
            films = list(csv.reader(file))[1:]
        with (folder / "ratings.csv").open(encoding="utf-8") as lines:
            table = np.loadtxt(lines, delimiter=",", skiprows=1, ndmin=2)
    elif (folder / "ratings.dat").exists():
        text = (folder / "movies.dat").read_text(encoding="latin-1")
        films = [line.split("::") for line in text.splitlines()]
        with (folder / "ratings.dat").open(encoding="latin-1") as lines:
            commas = (line.replace("::", ",") for line in lines)
            table = np.loadtxt(commas, delimiter=",", ndmin=2)
    else:
        raise FileNotFoundError(f"{folder} has neither ratings.csv nor ratings.dat")
    table = table[table[:, 3].argsort(kind="stable")]
    _, user = np.unique(table[:, 0].astype(int), return_inverse=True)
    rated, film = np.unique(table[:, 1].astype(int), return_inverse=True)

    known = {int(number): (title, genres.split("|")) for number, title, genres in films}
    if missing := sorted(set(rated.tolist()) - set(known)):
        raise ValueError(f"there are ratings for film {missing[0]}, which is not in the list")
    chosen = [Film(known[number][0], tuple(known[number][1])) for number in rated.tolist()]
    genres = sorted({genre for one in chosen for genre in one.genres})
    events = Events(
        torch.from_numpy(user),
        torch.from_numpy(film),
        torch.from_numpy((table[:, 3] - table[0, 3]) / 86_400),
        torch.from_numpy(table[:, 2]).float(),
        users=int(user.max()) + 1,
        films=len(rated),
    )
    return Catalogue(chosen, genres), events
