"""The translators that come with this package. Run this module to make them again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch

from snippets.kit import training as shared
from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.training import MODELS, new_model, train
from snippets.kit.machine_translation.translators import (
    RecurrentTranslator,
    TransformerTranslator,
    Translator,
)

FILES = {
    name: Path(str(files("snippets.kit.machine_translation").joinpath(f"{name}.pt")))
    for name in MODELS
}

EPOCHS = 12
"""How long they were trained; by default it is 7 epochs."""


def load_translator(path: str | Path, device: str | torch.device = "cpu") -> Translator:
    """Load a translator of either kind.

    Args:
        path: A file of `train`, or ``"transformer"`` or ``"gru"`` for those that come along.
        device: Where the model shall be.
    """
    kinds = (TransformerTranslator, RecurrentTranslator)
    return shared.load_model(FILES.get(str(path), path), kinds, device)


def history_of(name: str) -> list[dict[str, float]]:
    """The rows of `train` for a translator that comes along, one for each epoch."""
    return shared.load_checkpoint(FILES[name])["history"]


def make(name: str) -> None:
    """Train anew with seed 0, and write the file: weights of 16 bits, and the history."""
    torch.set_num_threads(1)
    shared.seed_everything(0)
    corpus = make_corpus()
    model, config = new_model(name, corpus.training)
    temporary = FILES[name].with_suffix(".whole")
    train(model, corpus, epochs=EPOCHS, config=config, checkpoint=temporary)
    state = shared.load_checkpoint(temporary)
    kept = {key: state[key] for key in ("class", "config", "history")}
    weights = {key: weight.half() for key, weight in state["weights"].items()}
    shared.save_checkpoint(FILES[name], {**kept, "weights": weights})
    temporary.unlink()


# --8<-- [end:trained]

if __name__ == "__main__":
    for name in MODELS:
        make(name)
