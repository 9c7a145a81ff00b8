"""Predicting what is watched next: counts, neighbours, a matrix factorisation; histories."""

import torch
from torch import Tensor, nn

from snippets.kit.recommender.events import Events

LENGTH = 20  # so many films of a history are read


def popularity(events: Events) -> Tensor:
    """How often each film was watched: the same scores for every user, ``(users, films)``."""
    count = events.film.bincount(minlength=events.films)
    return count.double().expand(events.users, -1)


def film_neighbours(events: Events, halving: float | None = 14.0, shrink: float = 5.0) -> Tensor:
    """Films that were watched by the same users as those of the history.

    Args:
        events: What to count.
        halving: After so many days a film in the history counts half; `None`: never less.
        shrink: Added to the norms, so that a few common users do not make two films alike.

    Returns:
        Scores of shape ``(users, films)``.
    """
    table = events.watched().double()
    common = table.T @ table
    norm = common.diagonal().sqrt()
    similar = common / (norm[:, None] * norm + shrink)
    similar.fill_diagonal_(0)
    if halving is None:
        return table @ similar
    age = events.day.max() - events.day
    fresh = torch.zeros_like(table)
    fresh[events.user, events.film] = 0.5 ** (age / halving).double()
    return fresh @ similar


def padded(histories: list[list[int]], films: int, length: int = LENGTH) -> Tensor:
    """Put the latest films of each history into a table.

    Returns:
        Of shape ``(histories, length)``, the latest last; in front, ``films`` stands for
        no film.
    """
    rows = [[films] * (length - len(h)) + h[-length:] for h in histories]
    return torch.tensor(rows, dtype=torch.int64).view(-1, length)


def histories_before(events: Events, length: int = LENGTH) -> Tensor:
    """For each event what its user had watched before it, `padded`."""
    lists: list[list[int]] = [[] for _ in range(events.users)]
    before = []
    for user, film in zip(events.user.tolist(), events.film.tolist(), strict=True):
        before.append(lists[user][-length:])
        lists[user].append(film)
    return padded(before, events.films, length)


class SoftmaxFactorization(nn.Module):
    """A learnt vector for each user and each film, and a bias for each film.

    Args:
        users: How many users there are.
        films: How many films there are.
        dim: The length of the vectors.
    """

    def __init__(self, users: int, films: int, dim: int = 32) -> None:
        super().__init__()
        self.user = nn.Embedding(users, dim)
        self.film = nn.Embedding(films, dim)
        self.bias = nn.Parameter(torch.zeros(films))
        for table in (self.user, self.film):
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, user: Tensor) -> Tensor:
        """The logits of all films, of shape ``(users, films)``."""
        return self.user(user) @ self.film.weight.T + self.bias
