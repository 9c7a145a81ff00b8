"""The models that come with this package. Run this module to make them again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path
from typing import Any

import torch
from torch import nn

from snippets.kit import training as shared
from snippets.kit.recommender.events import Events, in_time, world
from snippets.kit.recommender.factorization import MatrixFactorization
from snippets.kit.recommender.towers import TwoTower
from snippets.kit.recommender.training import History, train_ratings, train_towers

FOLDER = Path(str(files("snippets.kit.recommender")))


def ratings_model() -> MatrixFactorization:
    """What `train_ratings` makes of the first 90 days of world 0."""
    return shared.load_model(FOLDER / "ratings.pt", MatrixFactorization)


def clicks_model() -> TwoTower:
    """What `train_towers` makes of the first 90 days of world 0."""
    return shared.load_model(FOLDER / "clicks.pt", TwoTower)


def validation_history(name: str) -> History:
    """A row for each epoch of training on 80 days, with the ten days after as validation.

    Args:
        name: ``"ratings"`` or ``"clicks"``.
    """
    return shared.load_checkpoint(FOLDER / f"{name}.pt")["validation"]


def make(folder: str | Path = FOLDER) -> None:
    """Train both anew and write their files, the weights in half precision."""
    torch.set_num_threads(1)
    made = world()
    features = made.catalogue.features()
    for name in ("ratings", "clicks"):
        path = Path(folder) / f"{name}.pt"

        def train(
            *events: Events, name: str = name, **options: Any
        ) -> tuple[nn.Module, list[dict[str, float]]]:
            if name == "ratings":
                return train_ratings(*events, **options)
            return train_towers(events[0], features, *events[1:], **options)

        _, history = train(*in_time(made.events, 80, 90))
        train(in_time(made.events)[0], checkpoint=path)
        state = shared.load_checkpoint(path)
        weights = {part: value.half() for part, value in state["weights"].items()}
        kept = {part: state[part] for part in ("class", "config")}
        shared.save_checkpoint(path, {**kept, "weights": weights, "validation": history})


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
