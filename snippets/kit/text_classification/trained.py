"""The classifier that comes with this package. Run this module to make it again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch

from snippets.kit import training as shared
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tasks import load_task, new_model
from snippets.kit.text_classification.training import train

FILE = Path(str(files("snippets.kit.text_classification").joinpath("reviews.pt")))


def reviews_model() -> RecurrentClassifier:
    """The classifier of made-up reviews, Chinese and English, that comes along."""
    return shared.load_model(FILE, RecurrentClassifier)


def history() -> list[dict[str, float]]:
    """The rows of its training, one for each epoch."""
    return shared.load_checkpoint(FILE)["history"]


def make(path: str | Path = FILE) -> None:
    """Train as the command does by default, and write the file: weights of 16 bits."""
    path = Path(path)
    torch.set_num_threads(1)
    shared.seed_everything(0)
    task = load_task("reviews")
    model, config, options = new_model("gru", task)
    temporary = path.with_suffix(".whole")
    data = (task.training, task.validation)
    train(model, *data, epochs=6, config=config, checkpoint=temporary, **options)
    state = shared.load_checkpoint(temporary)
    kept = {key: state[key] for key in ("class", "config", "history")}
    weights = {key: weight.half() for key, weight in state["weights"].items()}
    shared.save_checkpoint(path, {**kept, "weights": weights})
    temporary.unlink()


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
