"""The reader that comes with this package. Run this module to make it again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch

from snippets.kit import training as shared
from snippets.kit.digits.data import codes_by, writers
from snippets.kit.digits.reader import Reader, add_calibration, load_reader
from snippets.kit.digits.rubbish import with_scribbles
from snippets.kit.digits.training import train

FILE = Path(str(files("snippets.kit.digits").joinpath("reader.pt")))


def code_reader() -> Reader:
    """The `Reader` that `training.train` makes of the training writers' digits and scribbles."""
    return load_reader(FILE)


def learning_curve() -> list[dict[str, float]]:
    """What was reported after each epoch of its training."""
    return shared.load_checkpoint(FILE)["history"]


def make(path: str | Path = FILE) -> None:
    """Train anew and write the file, in float16 and without what only resuming needs."""
    torch.set_num_threads(1)
    temporary = Path(path).with_suffix(".whole")
    train(with_scribbles(writers()[0]), codes_by("validation", 250), checkpoint=temporary)
    state = shared.load_checkpoint(temporary)
    temporary.unlink()
    kept = {name: state[name] for name in ("class", "config", "history")}
    weights = {name: part.half() for name, part in state["weights"].items()}
    shared.save_checkpoint(path, {**kept, "weights": weights})
    add_calibration(path, codes_by("validation"))


# --8<-- [end:trained]

if __name__ == "__main__":
    make()
