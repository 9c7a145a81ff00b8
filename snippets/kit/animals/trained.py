"""The model that comes with this package. Run this module to make it again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch

from snippets.kit import training as shared
from snippets.kit.animals.data import animals
from snippets.kit.animals.model import AnimalNet
from snippets.kit.animals.training import train
from snippets.kit.familiar import Familiar, familiar, remember
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import features_of

FILE = Path(str(files("snippets.kit.animals").joinpath("animals.pt")))


def animals_model() -> AnimalNet:
    """The `AnimalNet` that `training.train` makes of the training pictures, seed 0."""
    return shared.load_model(FILE, AnimalNet)


def history() -> list[dict[str, float]]:
    """What its training reported: a row for each epoch."""
    return shared.load_checkpoint(FILE)["history"]


def known(model: AnimalNet, training: Images, validation: Images, most: int = 500) -> Familiar:
    """What pictures are familiar to a model, as they are and with ink and ground exchanged.

    Args:
        model: Trained.
        training: What it has learnt from.
        validation: Others of the same kind.
        most: At most how many of each are looked at.
    """
    some = (one.rows(slice(None, None, 1 + len(one) // most)) for one in (training, validation))
    training, validation = some
    parts = (torch.cat([one.pixels, 1 - one.pixels]) for one in (training, validation))
    features, others = (features_of(model, model.maps, part) for part in parts)
    return familiar(features, training.labels.repeat(2), others)


def make(path: str | Path = FILE) -> None:
    """Train anew and write the file: weights in half precision, and the history."""
    torch.set_num_threads(1)
    path = Path(path)
    train(animals("training"), animals("validation"), checkpoint=path)
    state = shared.load_checkpoint(path)
    half = {
        name: part.half() if part.is_floating_point() else part
        for name, part in state["weights"].items()
    }
    kept = {name: state[name] for name in ("class", "config", "history")}
    shared.save_checkpoint(path, {**kept, "weights": half})
    add_known(path)


def add_known(path: str | Path = FILE) -> None:
    """Write into the file what is familiar to the model, without training anew."""
    model = shared.load_model(path, AnimalNet)
    remember(path, known(model, animals("training"), animals("validation")))


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
