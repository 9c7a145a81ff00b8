"""The model that comes with this package. Run this module to make it again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch

from snippets.kit import training as shared
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.model import Recognizer
from snippets.kit.speech_recognition.training import train

FILE = Path(str(files("snippets.kit.speech_recognition").joinpath("digits.pt")))


def digit_model() -> Recognizer:
    """The `Recognizer` that `training.train` makes with seed 0."""
    return shared.load_model(FILE, Recognizer)


def training_history() -> list[dict[str, float]]:
    """How its training went: a row for each epoch."""
    return shared.load_checkpoint(FILE)["history"]


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


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
