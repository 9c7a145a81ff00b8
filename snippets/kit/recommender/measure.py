"""Every method in three worlds: the figures that the page quotes."""

import time
from collections.abc import Callable, Iterable
from statistics import median
from typing import Any

import torch
from torch import Tensor

from snippets.kit.recommender import clicks, metrics, ratings
from snippets.kit.recommender.events import Events, World, at_random, in_time, world
from snippets.kit.recommender.towers import TwoTower
from snippets.kit.recommender.training import (
    train_factorization,
    train_ratings,
    train_towers,
)

Figures = dict[str, list[float]]


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Score every method; each seed is another world, and another start of the training.

    Returns:
        For each method the median over the seeds of each figure, and for the main one also
        the lowest and the highest; all are strings ready to print.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # the models are small: more threads would only wait
    try:
        found: dict[str, Figures] = {}
        for seed in seeds:
            made = world(seed)
            for measured in (_stars, _next_films, _ten_days_old, _split_at_random):
                for row, figures in measured(made, seed).items():
                    for name, value in figures.items():
                        found.setdefault(row, {}).setdefault(name, []).append(value)
    finally:
        torch.set_num_threads(threads)
    results = {row: _texts(figures) for row, figures in found.items()}
    _add_margins(results, found)
    return results


def _texts(figures: Figures) -> dict[str, str]:
    row = {}
    for name, values in figures.items():
        digits = {"seconds": 1, "users": 0}.get(name, 3)
        row[name] = f"{median(values):.{digits}f}"
        if name in ("rmse", "recall"):
            row |= {"min": f"{min(values):.3f}", "max": f"{max(values):.3f}"}
    return row


def _add_margins(results: dict[str, dict[str, str]], found: dict[str, Figures]) -> None:
    """The smallest lead of the models over their baselines, world by world."""

    def paired(own: str, rival: str, name: str) -> list[tuple[float, float]]:
        return list(zip(found[own][name], found[rival][name], strict=True))

    lead = min(rival - own for own, rival in paired("factorization", "biases", "rmse"))
    results["factorization"]["under_biases"] = f"{lead:.3f}"
    times = min(own / rival for own, rival in paired("towers", "popularity", "recall"))
    results["towers"]["times_popularity"] = f"{times:.1f}"
    lead = min(own - rival for own, rival in paired("towers", "neighbours", "recall"))
    results["towers"]["over_neighbours"] = f"{lead:.3f}"


def _timed(train: Callable, *arguments: Any, **options: Any) -> tuple[Any, float]:
    start = time.process_time()
    model, _ = train(*arguments, **options)
    return model, time.process_time() - start


def _stars(made: World, seed: int) -> dict[str, dict[str, float]]:
    """The errors on later ratings, and on ratings of random pairs."""
    training, test = in_time(made.events)
    sampled = torch.arange(len(made.random)) % 8 == 0
    sample, pairs = made.random.rows(sampled), made.random.rows(~sampled)
    means = ratings.film_means(training)
    of_biases = ratings.bias_model(training)
    of_user, of_film = ratings.alternating_least_squares(training)
    model, seconds = _timed(train_ratings, training, seed=seed)
    weights = ratings.balancing_weights(training, sample)
    weighted, _ = train_ratings(training, weights=weights, seed=seed)
    methods = {
        "mean": lambda user, film: training.stars.mean(),
        "film_means": lambda user, film: means[film],
        "biases": of_biases,
        "least_squares": lambda user, film: (
            of_biases(user, film) + (of_user[user] * of_film[film]).sum(-1)
        ),
        "factorization": model,
        "weighted": weighted,
        "oracle_stars": lambda user, film: made.expected[user, film],
    }
    rows = {
        name: {"rmse": ratings.rmse(one, test), "random_pairs": ratings.rmse(one, pairs)}
        for name, one in methods.items()
    }
    rows["factorization"]["seconds"] = seconds
    return rows


def _next_films(made: World, seed: int) -> dict[str, dict[str, float]]:
    """The rankings for the last ten days."""
    training, test = in_time(made.events)
    features = made.catalogue.features()
    factorization, of_factorization = _timed(train_factorization, training, seed=seed)
    towers, of_towers = _timed(train_towers, training, features, seed=seed)
    generator = torch.Generator().manual_seed(seed)
    logits = {
        "chance": torch.rand(training.users, training.films, generator=generator),
        "popularity": clicks.popularity(training),
        "neighbours_ever": clicks.film_neighbours(training, halving=None),
        "neighbours": clicks.film_neighbours(training),
        "softmax": _of_factorization(factorization),
        "towers": _of_towers(towers, training),
        "oracle_films": made.wish,
    }
    rows = {name: _ranking(one, training, test) for name, one in logits.items()}
    rows["softmax"]["seconds"], rows["towers"]["seconds"] = of_factorization, of_towers
    rows["watched"] = {"tail": metrics.tail_share(test.film, training.film.bincount(minlength=400))}
    for negatives in ("all", "plain"):
        model, _ = train_towers(training, features, negatives=negatives, seed=seed)
        rows[f"negatives_{negatives}"] = _ranking(_of_towers(model, training), training, test)

    count = training.user.bincount(minlength=training.users)
    groups = {"none": (0, 0), "few": (1, 5), "some": (6, 20), "many": (21, 1000)}
    for group, (low, high) in groups.items():
        kept = test.rows(((count >= low) & (count <= high))[test.user])
        rows[f"history_{group}"] = {
            name: _ranking(logits[name], training, kept)["recall"]
            for name in ("popularity", "neighbours", "softmax", "towers")
        } | {"users": len(kept.user.unique())}
    new = ((made.released >= 90) & (test.film.bincount(minlength=400) > 0)).nonzero().flatten()
    rows["new_films"] = {
        name: _auc(logits[name], test.watched(), new) for name in ("softmax", "towers")
    }
    return rows


def _ten_days_old(made: World, seed: int) -> dict[str, dict[str, float]]:
    """Models of day 80 asked on day 90, when they may read ten days more of the histories."""
    (old, _), (now, test) = in_time(made.events, 80), in_time(made.events)
    factorization, _ = train_factorization(old, seed=seed)
    towers, _ = train_towers(old, made.catalogue.features(), seed=seed)
    logits = {
        "popularity": clicks.popularity(old),
        "softmax": _of_factorization(factorization),
        "towers": _of_towers(towers, now),
    }
    newcomers = ~old.watched().any(dim=1) & now.watched().any(dim=1)
    rows = {}
    for row, asked in (("ten_days_old", test), ("newcomers", test.rows(newcomers[test.user]))):
        recalls = {name: _ranking(one, now, asked)["recall"] for name, one in logits.items()}
        rows[row] = recalls | {"users": len(asked.user.unique())}
    return rows


def _split_at_random(made: World, seed: int) -> dict[str, dict[str, float]]:
    """The same methods, when the events to predict are drawn from all days."""
    training, test = at_random(made.events, 0.11, seed)
    factorization, _ = train_factorization(training, seed=seed)
    towers, _ = train_towers(training, made.catalogue.features(), seed=seed)
    logits = {
        "popularity": clicks.popularity(training),
        "neighbours": clicks.film_neighbours(training),
        "softmax": _of_factorization(factorization),
        "towers": _of_towers(towers, training),
    }
    recalls = {name: _ranking(one, training, test)["recall"] for name, one in logits.items()}
    return {"split_at_random": recalls}


@torch.no_grad()
def _of_factorization(model: clicks.SoftmaxFactorization) -> Tensor:
    return model(torch.arange(model.user.num_embeddings))


@torch.no_grad()
def _of_towers(model: TwoTower, training: Events) -> Tensor:
    return model(clicks.padded(training.histories(), training.films))


def _ranking(logits: Tensor, training: Events, test: Events) -> dict[str, float]:
    ranked = metrics.top_k(logits, 10, training.watched())
    relevant = test.watched()
    return {
        "recall": metrics.recall(ranked, relevant),
        "ndcg": metrics.ndcg(ranked, relevant),
        "mrr": metrics.mrr(ranked, relevant),
        "coverage": metrics.coverage(ranked, training.films),
        "tail": metrics.tail_share(ranked, training.film.bincount(minlength=training.films)),
    }


def _auc(logits: Tensor, watched: Tensor, films: Tensor) -> float:
    """How often one who watched a film has a higher logit for it than one who did not."""
    won, pairs = 0.0, 0
    for film in films.tolist():
        yes, no = logits[watched[:, film], film], logits[~watched[:, film], film]
        won += (yes[:, None] > no).sum().item()
        pairs += len(yes) * len(no)
    return won / pairs
