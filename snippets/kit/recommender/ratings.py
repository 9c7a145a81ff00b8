"""Predicting stars in closed form: means, biases, least squares; and what was not observed."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from snippets.kit.recommender.events import Events

Predict = Callable[[Tensor, Tensor], Tensor]  # stars, for users and films of one shape


def film_means(events: Events) -> Tensor:
    """The mean rating of each film, of shape ``(films,)``; of all ratings where it has none."""
    count = events.film.bincount(minlength=events.films)
    total = torch.zeros(events.films).index_add_(0, events.film, events.stars)
    return torch.where(count > 0, total / count.clamp(min=1), events.stars.mean())


def biases(events: Events, penalty: float = 5.0) -> tuple[float, Tensor, Tensor]:
    """Fit mean + user bias + film bias, by the normal equations of ridge regression.

    Args:
        events: The ratings.
        penalty: The weight of the squared biases; it pulls those with few ratings to 0.

    Returns:
        The mean of all ratings, one bias for each user, and one for each film.
    """
    columns = torch.stack([events.user, events.users + events.film], dim=1)
    size = events.users + events.films
    normal = penalty * torch.eye(size, dtype=torch.float64)
    ones = torch.ones(len(events), dtype=torch.float64)
    for left, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        normal.index_put_((columns[:, left], columns[:, right]), ones, accumulate=True)
    stars = events.stars.double()
    rest = (stars - stars.mean())[:, None].expand(-1, 2).flatten()
    moment = torch.zeros(size, dtype=torch.float64).index_add_(0, columns.flatten(), rest)
    both = torch.linalg.solve(normal, moment).float()
    return stars.mean().item(), both[: events.users], both[events.users :]


def bias_model(events: Events, penalty: float = 5.0) -> Predict:
    """The prediction that follows from `biases`."""
    mean, of_user, of_film = biases(events, penalty)
    return lambda user, film: mean + of_user[user] + of_film[film]


def alternating_least_squares(
    events: Events, dim: int = 8, penalty: float = 6.0, rounds: int = 15, seed: int = 0
) -> tuple[Tensor, Tensor]:
    """Factorise what the biases leave over: solve for all users, then for all films, and again.

    With the films' vectors fixed, each user's vector is a ridge regression of its own, and
    the other way round. The squared errors plus ``penalty`` times all squared entries
    never grow.

    Args:
        events: The ratings.
        dim: The length of the vectors.
        penalty: The weight of the squared entries.
        rounds: How often both are solved for.
        seed: Decides the vectors of the films at the start.

    Returns:
        The vectors of the users and of the films, ``(users, dim)`` and ``(films, dim)``.
    """
    rest = (events.stars - bias_model(events)(events.user, events.film)).double()
    generator = torch.Generator().manual_seed(seed)
    of_film = 0.1 * torch.randn(events.films, dim, generator=generator, dtype=torch.float64)

    def solve(known: Tensor, known_rows: Tensor, wanted_rows: Tensor, count: int) -> Tensor:
        x = known[known_rows]
        normal = (penalty * torch.eye(dim, dtype=torch.float64)).repeat(count, 1, 1)
        normal.index_add_(0, wanted_rows, x[:, :, None] * x[:, None, :])
        moment = torch.zeros(count, dim, dtype=torch.float64)
        moment.index_add_(0, wanted_rows, rest[:, None] * x)
        return torch.linalg.solve(normal, moment)

    for _ in range(rounds):
        of_user = solve(of_film, events.film, events.user, events.users)
        of_film = solve(of_user, events.user, events.film, events.films)
    return of_user, of_film


@torch.no_grad()
def rmse(predict: Predict, events: Events) -> float:
    """The root of the mean squared error of predicted stars, wherever a model of them is."""
    home = events.stars.device
    device = next(predict.parameters()).device if isinstance(predict, nn.Module) else home
    predicted = predict(events.user.to(device), events.film.to(device)).to(home)
    return (predicted - events.stars).square().mean().sqrt().item()


def balancing_weights(events: Events, sample: Events) -> Tensor:
    """Weights under which the stars are as frequent as in a random sample.

    By Bayes' rule the chance that a rating of r stars is observed goes as its frequency
    among the observed ratings over that among all pairs; the weight is the inverse
    (inverse propensity, as in Schnabel et al., 2016).

    Args:
        events: The ratings that users chose to give.
        sample: A few ratings of random pairs.

    Returns:
        One weight for each event, with mean 1.
    """
    step = (2 * events.stars).long()
    observed = step.bincount(minlength=11) + 1.0
    asked = (2 * sample.stars).long().bincount(minlength=11) + 1.0
    weight = (asked / asked.sum() / (observed / observed.sum()))[step]
    return weight / weight.mean()
