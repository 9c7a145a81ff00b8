"""The models that come with this package. Run this module to make them again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch
from torch import nn

from snippets.kit import training as shared
from snippets.kit.summarization.docstrings import Article, articles, part_of
from snippets.kit.summarization.extractive import SentenceRanker
from snippets.kit.summarization.matches import Match, matches
from snippets.kit.summarization.pointer import PointerSummarizer
from snippets.kit.summarization.training import train_pointer, train_ranker

TASKS = ("headlines", "docstrings")
FILES = {
    name: Path(str(files("snippets.kit.summarization").joinpath(f"{name}.pt"))) for name in TASKS
}
LONGER = {"epochs": 7, "batch_size": 32}
"""How that of headlines was trained: longer than by default, with larger batches."""


def match_data(seed: int = 0) -> tuple[list[Match], list[Match], list[Match]]:
    """Training, validation and test matches.

    Args:
        seed: Decides the training matches; the others are always the same.
    """
    return matches(3000, seed=seed), matches(200, part="validation"), matches(500, part="test")


def docstring_data() -> tuple[list[Article], list[Article]]:
    """Training and test articles: of five parts, the first is the test."""
    parts = [], []
    for article in articles():
        parts[part_of(article) == 0].append(article)
    return parts


def load_summarizer(path: str | Path, device: str | torch.device = "cpu") -> nn.Module:
    """Load a model of either kind.

    Args:
        path: A file of `training`, or ``"headlines"`` or ``"docstrings"`` for those that
            come along.
        device: Where the model shall be.
    """
    kinds = (PointerSummarizer, SentenceRanker)
    return shared.load_model(FILES.get(str(path), path), kinds, device)


def history_of(name: str) -> list[dict[str, float]]:
    """The rows of the training of a model that comes along, one for each epoch."""
    return shared.load_checkpoint(FILES[name])["history"]


def make(name: str) -> None:
    """Train anew with seed 0, and write the file: weights of 16 bits, and the history."""
    torch.set_num_threads(1)
    temporary = FILES[name].with_suffix(".whole")
    if name == "headlines":
        training, validation, _ = match_data()
        train_pointer(training, validation, **LONGER, checkpoint=temporary)
    else:
        train_ranker(docstring_data()[0], checkpoint=temporary)
    state = shared.load_checkpoint(temporary)
    kept = {key: state[key] for key in ("class", "config", "history")}
    weights = {key: weight.half() for key, weight in state["weights"].items()}
    shared.save_checkpoint(FILES[name], {**kept, "weights": weights})
    temporary.unlink()


# --8<-- [end:trained]

if __name__ == "__main__":
    for name in TASKS:
        make(name)
