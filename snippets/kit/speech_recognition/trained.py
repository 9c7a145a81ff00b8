"""The model that comes with this package. Run this module to make it again."""

# --8<-- [start:trained]
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import torch

from snippets.kit import training as shared
from snippets.kit.familiar import Familiar, familiar, remember
from snippets.kit.speech_recognition.data import Spoken, load
from snippets.kit.speech_recognition.evaluation import features_of
from snippets.kit.speech_recognition.model import Recognizer
from snippets.kit.speech_recognition.training import train

FILE = Path(str(files("snippets.kit.speech_recognition").joinpath("digits.pt")))


def digit_model() -> Recognizer:
    """The `Recognizer` that `training.train` makes with seed 0."""
    return shared.load_model(FILE, Recognizer)


def training_history() -> list[dict[str, float]]:
    """How its training went: a row for each epoch."""
    return shared.load_checkpoint(FILE)["history"]


def known(
    model: Recognizer, training: Sequence[Spoken], validation: Sequence[Spoken], most: int = 2000
) -> Familiar:
    """What sounds are familiar to a model.

    Args:
        model: In evaluation mode.
        training: What it has learnt from.
        validation: Others of the same kind.
        most: How many of each are looked at.
    """
    parts = ([one.samples for one in part[:most]] for part in (training, validation))
    features, others = (features_of(model, part) for part in parts)
    return familiar(features, torch.zeros(len(features)), others)


def make(path: str | Path = FILE) -> None:
    """Train anew and write the file; half precision is enough to use the weights."""
    torch.set_num_threads(1)
    temporary = Path(path).with_suffix(".whole")
    train(load("train"), load("validation"), checkpoint=temporary)
    state = shared.load_checkpoint(temporary)
    kept = {name: state[name] for name in ("class", "config", "history")}
    weights = {name: part.half() for name, part in state["weights"].items()}
    shared.save_checkpoint(path, {**kept, "weights": weights})
    temporary.unlink()
    add_known(path)


def add_known(path: str | Path = FILE) -> None:
    """Write into the file what is familiar to the model, without training anew."""
    remember(path, known(shared.load_model(path, Recognizer), load("train"), load("validation")))


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
