"""Who watched what, when, and how many stars it got: a checked log, its generator, its splits."""

import copy
import functools
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from snippets.kit.recommender.catalogue import Catalogue, films

DAYS = 100


@dataclass(frozen=True, eq=False)
class Events:
    """Films that users watched, in the order of time.

    Attributes:
        user: Numbers from 0, of shape ``(events,)``.
        film: Numbers from 0, of shape ``(events,)``.
        day: When, in days, of shape ``(events,)``.
        stars: From 0.5 to 5 in steps of a half, of shape ``(events,)``.
        users: How many users there are.
        films: How many films there are.
    """

    user: Tensor
    film: Tensor
    day: Tensor
    stars: Tensor
    users: int
    films: int

    def __post_init__(self) -> None:
        """Refuse what would only fail later, or silently."""
        columns = (self.user, self.film, self.day, self.stars)
        if len({column.shape for column in columns}) > 1 or self.user.ndim != 1:
            shapes = ", ".join(str(tuple(column.shape)) for column in columns)
            raise ValueError(f"user, film, day and stars must have one length, not {shapes}")
        for name, numbers, count in (
            ("user", self.user, self.users),
            ("film", self.film, self.films),
        ):
            check_numbers(name, numbers, count)
        check_stars(self.stars)
        if (self.day.diff() < 0).any():
            raise ValueError("events must be in the order of time: sort them by day")

    def __len__(self) -> int:
        """How many events there are."""
        return len(self.user)

    def rows(self, index: slice | Tensor) -> "Events":
        """Some of the events."""
        columns = {field.name: getattr(self, field.name) for field in fields(self)}
        return Events(**{n: c[index] if isinstance(c, Tensor) else c for n, c in columns.items()})

    def watched(self) -> Tensor:
        """Whether each user has watched each film: of shape ``(users, films)``."""
        table = torch.zeros(self.users, self.films, dtype=torch.bool)
        table[self.user, self.film] = True
        return table

    def histories(self) -> list[list[int]]:
        """For each user the films watched, the latest last."""
        lists: list[list[int]] = [[] for _ in range(self.users)]
        for user, film in zip(self.user.tolist(), self.film.tolist(), strict=True):
            lists[user].append(film)
        return lists


def check_numbers(name: str, numbers: Tensor, count: int) -> None:
    """Raise ValueError unless all numbers are whole, and from 0 to ``count - 1``."""
    if numbers.dtype != torch.int64:
        raise ValueError(f"{name} must be int64, not {numbers.dtype}")
    wrong = numbers[(numbers < 0) | (numbers >= count)]
    if len(wrong):
        raise ValueError(f"{name} must be from 0 to {count - 1}, but there is {wrong[0].item()}")


def check_stars(stars: Tensor) -> None:
    """Raise ValueError unless all ratings are 0.5, 1, …, 5."""
    fits = (stars >= 0.5) & (stars <= 5) & (stars * 2 == (stars * 2).round())
    if not fits.all():
        raise ValueError(
            f"stars must be 0.5, 1, 1.5, …, 5, but there is a rating of {stars[~fits][0]:g}"
        )


def in_time(events: Events, first: float = 90, last: float = DAYS) -> tuple[Events, Events]:
    """What was before a day, and what came from then on until before another day."""
    later = (events.day >= first) & (events.day < last)
    return events.rows(events.day < first), events.rows(later)


def at_random(events: Events, share: float = 0.1, seed: int = 0) -> tuple[Events, Events]:
    """Split as one should not: a share of the events, drawn at random, is taken out."""
    generator = torch.Generator().manual_seed(seed)
    out = torch.rand(len(events), generator=generator) < share
    return events.rows(~out), events.rows(out)


@dataclass(frozen=True, eq=False)
class World:
    """Made-up users and films, and the truth about them, which no model gets to see.

    Attributes:
        catalogue: The films.
        events: What happened in 100 days.
        released: The day on which each film appeared, negative if before the start.
        expected: The stars that each user would give on average, of shape ``(users, films)``.
        wish: How each user is drawn to each film on day 95, as logits of the same shape.
        random: Ratings of pairs that were drawn at random and asked for, whether the user
            would have chosen the film or not; all on day 100.
    """

    catalogue: Catalogue
    events: Events
    released: Tensor
    expected: Tensor
    wish: Tensor
    random: Events


def world(seed: int = 0, users: int = 800) -> World:
    """Let users watch and rate films for 100 days.

    A film is a vector: that of its genres, and a deviation of its own. A user has a lasting
    taste and a mood; the mood, one genre, changes every 30 days or so. What is watched next
    depends on the mood, the taste, the popularity of the film and its novelty; the stars on
    the taste, the quality of the film, how generous the user is, and on two numbers that
    one only knows of a film after watching it, such as its pace.

    Args:
        seed: Decides everything.
        users: How many there are.
    """
    return copy.deepcopy(_drawn(seed, users))


@functools.lru_cache(maxsize=1)
def _drawn(seed: int, users: int) -> World:
    g = torch.Generator().manual_seed(seed)
    catalogue = films(seed)
    count, features = len(catalogue), catalogue.features().double()

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=g, dtype=torch.float64)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=g, dtype=torch.float64)

    genre, _ = torch.linalg.qr(normal(8, 8))
    vectors = features @ genre + 0.22 * normal(count, 8)
    quality = normal(count)
    popularity = 0.9 * normal(count) + 0.4 * quality
    released = torch.where(uniform(count) < 0.25, DAYS * uniform(count), -1.0)
    later = (released >= 0).nonzero().flatten()

    taste = torch.zeros(users, 8, dtype=torch.float64)
    favourites = uniform(users, 8).argsort(dim=1)[:, :3]
    taste.scatter_(1, favourites, torch.tensor([1.0, 0.8, 0.5]).double().expand(users, 3))
    lasting = taste @ genre + 0.25 * normal(users, 8)
    mood_of = favourites[torch.arange(users)[:, None], (3 * uniform(users, 12)).long()]
    mood_ends = (30 * -uniform(users, 12).log()).cumsum(dim=1)

    start = torch.where(uniform(users) < 0.7, 0.0, DAYS * uniform(users))
    length = (DAYS - start) * (0.42 * (0.7 * normal(users) - 0.25).exp())
    number = length.round().clamp(1, 120).long()
    day = start[:, None] + (DAYS - start[:, None]) * uniform(users, int(number.max()))
    day[torch.arange(day.shape[1]) >= number[:, None]] = torch.inf
    day = day.sort(dim=1).values

    def drawn_to(user: Tensor, when: Tensor) -> Tensor:
        """The logits with which some users choose, each at a time of its own."""
        phase = (mood_ends[user] < when[:, None]).sum(dim=1).clamp(max=11)
        mood = genre[mood_of[user, phase]]
        age = when[:, None] - released[later]
        new = (-age / 10).exp().masked_fill(age < 0, -torch.inf)
        appeal = popularity.expand(len(user), count).index_add(1, later, new)
        return appeal + (1.6 * lasting[user] + 3.0 * mood) @ vectors.T

    seen = torch.zeros(users, count, dtype=torch.bool)
    parts = []
    for step in range(day.shape[1]):
        user = (step < number).nonzero().flatten()
        when = day[user, step]
        noise = uniform(len(user), count).log_().neg_().log_().neg_()
        sums = (drawn_to(user, when) + noise).masked_fill_(seen[user], -torch.inf)
        film = sums.max(dim=1).indices  # the largest sum is a softmax draw
        seen[user, film] = True
        parts.append((user, film, when))
    user, film, when = (torch.cat(part) for part in zip(*parts, strict=True))
    order = when.argsort(stable=True)
    user, film, when = user[order], film[order], when[order]

    affinity = 0.75 * lasting @ vectors.T + 0.45 * normal(users, 2) @ normal(2, count)
    expected = 2.75 + 0.35 * normal(users, 1) + 0.4 * quality + affinity

    def rate(user: Tensor, film: Tensor) -> Tensor:
        stars = expected[user, film] + 0.55 * normal(len(user))
        return ((2 * stars).round() / 2).clamp(0.5, 5).float()

    events = Events(user, film, when, rate(user, film), users, count)
    asked = torch.randint(users * count, (8000,), generator=g).unique()
    who, what = asked // count, asked % count
    random = Events(who, what, torch.full_like(who, DAYS).double(), rate(who, what), users, count)
    wish = drawn_to(torch.arange(users), torch.full((users,), DAYS - 5.0).double())
    return World(catalogue, events, released, expected.clamp(0.5, 5).float(), wish, random)
