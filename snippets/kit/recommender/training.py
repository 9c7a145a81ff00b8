"""How the models are trained: AdamW, one cycle, and the loop that all projects share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import Dataset

from snippets.kit import training as shared
from snippets.kit.recommender.clicks import SoftmaxFactorization, histories_before, padded
from snippets.kit.recommender.events import Events
from snippets.kit.recommender.factorization import MatrixFactorization
from snippets.kit.recommender.metrics import recall, top_k
from snippets.kit.recommender.negatives import in_batch_loss
from snippets.kit.recommender.ratings import rmse
from snippets.kit.recommender.towers import TwoTower

History = list[dict[str, float]]


class Rows(Dataset):
    """Columns of one length, of which a batch is taken in one go."""

    def __init__(self, *columns: Tensor) -> None:
        self.columns = columns

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.columns[0])

    def __getitems__(self, indices: list[int]) -> tuple[Tensor, ...]:
        """A batch."""
        return tuple(column[indices] for column in self.columns)


def train_ratings(
    events: Events,
    validation: Events | None = None,
    *,
    epochs: int = 20,
    weights: Tensor | None = None,
    keep: dict[str, Any] | None = None,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[MatrixFactorization, History]:
    """Train a `MatrixFactorization`.

    Args:
        events: What to learn from.
        validation: What to report the squared error, ``loss``, and the ``rmse`` on.
        epochs: How often to go through the events, in all.
        weights: How much the error of each event counts, with mean 1.
        keep: As for `snippets.kit.training.fit`.
        seed: Decides, by `seed_everything`, the initial weights and the order of the
            events.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model, and a row for each epoch.
    """
    weights = torch.ones(len(events)) if weights is None else weights
    mean = (weights * events.stars).mean().item()
    config = {"users": events.users, "films": events.films}
    shared.seed_everything(seed)
    model = MatrixFactorization(**config, mean=mean).to(device)
    vectors = [model.user.weight, model.film.weight]
    biases = [model.user_bias.weight, model.film_bias.weight]
    groups = [
        {"params": vectors, "weight_decay": 1.0},
        {"params": biases, "weight_decay": 0.2},
    ]

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        user, film, stars, weight = batch
        return (weight * (model(user, film) - stars).square()).mean()

    def validate(model: nn.Module) -> dict[str, float]:
        error = rmse(model, validation)
        return {"loss": error**2, "rmse": error}

    rows = Rows(events.user, events.film, events.stars, weights)
    history = _fit(
        model, loss, rows, groups, 0.02, epochs, seed,
        validate=validate if validation else None,
        checkpoint=checkpoint, config=config, keep=keep, resume=resume,
    )  # fmt: skip
    return model, history


def train_factorization(
    events: Events, *, epochs: int = 10, seed: int = 0
) -> tuple[SoftmaxFactorization, History]:
    """Train a `SoftmaxFactorization`: the cross-entropy of each film against all films."""
    shared.seed_everything(seed)
    model = SoftmaxFactorization(events.users, events.films)

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        user, film = batch
        return F.cross_entropy(model(user), film)

    groups = [{"params": list(model.parameters()), "weight_decay": 1.0}]
    return model, _fit(model, loss, Rows(events.user, events.film), groups, 0.02, epochs, seed)


def train_towers(
    events: Events,
    features: Tensor,
    validation: Events | None = None,
    *,
    epochs: int = 5,
    negatives: str = "corrected",
    keep: dict[str, Any] | None = None,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[TwoTower, History]:
    """Train a `TwoTower`: for each event, from what its user had watched before.

    Args:
        events: What to learn from.
        features: What is known of the films, of shape ``(films, genres)``.
        validation: Later events, to report cross-entropy, ``loss``, and ``recall`` on.
        epochs: How often to go through the events, in all.
        negatives: What a film is compared with: ``"all"`` films, those of the batch
            (``"plain"``), or those of the batch, ``"corrected"`` by their frequency.
        keep: As for `snippets.kit.training.fit`.
        seed: Decides, by `seed_everything`, the initial weights and the order of the
            events.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model, and a row for each epoch.

    Raises:
        ValueError: If `negatives` is none of these.
    """
    if negatives not in ("all", "plain", "corrected"):
        raise ValueError(f"negatives is {negatives!r}, but must be 'all', 'plain' or 'corrected'")
    config = {"films": events.films, "genres": features.shape[1]}
    shared.seed_everything(seed)
    model = TwoTower(**config)
    model.features.copy_(features)
    model.to(device)
    count = events.film.bincount(minlength=events.films)
    log_q = (count / len(events)).log().to(device)

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        histories, film = batch
        if negatives == "all":
            return F.cross_entropy(model(histories), film)
        logits = model(histories)[:, film]
        return in_batch_loss(logits, log_q[film] if negatives == "corrected" else None)

    def validate(model: nn.Module) -> dict[str, float]:
        logits = model(padded(events.histories(), events.films).to(device)).cpu()
        ranked = top_k(logits, 10, events.watched())
        loss = F.cross_entropy(logits[validation.user], validation.film)
        return {"loss": loss.item(), "recall": recall(ranked, validation.watched())}

    groups = [{"params": list(model.parameters()), "weight_decay": 0.1}]
    rows = Rows(histories_before(events), events.film)
    history = _fit(
        model, loss, rows, groups, 0.01, epochs, seed,
        validate=validate if validation else None,
        checkpoint=checkpoint, config=config, keep=keep, resume=resume,
    )  # fmt: skip
    return model, history


def _fit(
    model: nn.Module,
    loss: Callable,
    rows: Rows,
    groups: list[dict],
    rate: float,
    epochs: int,
    seed: int,
    **options: Any,
) -> History:
    batches = shared.loader(rows, min(512, len(rows)), seed=seed, collate_fn=_as_it_is)
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(groups, rate)
    scheduler = OneCycleLR(optimizer, rate, total_steps=steps)
    plan = {"steps": steps, "seed": seed}
    common = {"epochs": epochs, "optimizer": optimizer, "scheduler": scheduler, "plan": plan}
    return shared.fit(model, loss, batches, **common, **options)


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
