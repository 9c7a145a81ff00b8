"""The model that comes with this package. Run this module to make it again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch
from torch import Tensor

from snippets.kit import training as shared
from snippets.kit.familiar import Familiar, familiar, remember
from snippets.kit.image_classification.data import (
    Images,
    digits,
    halves,
    hold_back,
    hold_back_of_each,
)
from snippets.kit.image_classification.evaluation import features_of, logits_of
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.training import train

FILE = Path(str(files("snippets.kit.image_classification").joinpath("digits.pt")))


def digits_model() -> SmallCNN:
    """The `SmallCNN` that `training.train` makes of the first half of the digits, seed 0."""
    return shared.load_model(FILE, SmallCNN)


def validation_run() -> tuple[list[dict[str, float]], Tensor]:
    """What the same training gave when a quarter was held back.

    Returns:
        A row for each epoch, and the logits of the quarter after the last one.
    """
    saved = shared.load_checkpoint(FILE)["validation"]
    return saved["history"], saved["logits"].float()


def known(model: SmallCNN, training: Images, validation: Images | None = None) -> Familiar:
    """What images are familiar to a model.

    Args:
        model: Trained.
        training: What it has learnt from.
        validation: Others of the same kind, or None: then every fourth of the training images.
    """
    if validation is None:
        training, validation = hold_back_of_each(training)
    parts = (training, validation)
    features, others = (features_of(model, model.layers[:-2], one.pixels) for one in parts)
    return familiar(features, training.labels, others)


def make(path: str | Path = FILE) -> None:
    """Train anew and write the file: weights, and what the validation run gave."""
    torch.set_num_threads(1)
    training, _ = halves(digits())
    rest, quarter = hold_back(training)
    model, history = train(rest, quarter)
    validation = {"history": history, "logits": logits_of(model, quarter)}
    temporary = Path(path).with_suffix(".whole")
    model, _ = train(training, checkpoint=temporary)
    state = shared.load_checkpoint(temporary)
    kept = {name: state[name] for name in ("class", "config", "weights")}
    shared.save_checkpoint(path, {**kept, "validation": validation})
    temporary.unlink()
    add_known(path)


def add_known(path: str | Path = FILE) -> None:
    """Write into the file what is familiar to the model, without training anew."""
    model, (training, _) = shared.load_model(path, SmallCNN), halves(digits())
    remember(path, known(model, *hold_back(training)))


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
