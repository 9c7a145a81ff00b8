"""The two tasks of the page, tasks of your own, and the models for them."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from torch import nn

from snippets.kit.tables import read_part, read_training
from snippets.kit.text_classification import python_docs, reviews
from snippets.kit.text_classification.bag import BagClassifier
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tokens import Vocabulary, tokenize

MODELS = ("gru", "lstm", "bag")
COLUMNS = ("label", "text")
"""What a table of texts has: the name of a class, and a text."""


class Task(NamedTuple):
    """Texts and the numbers of their classes, split into three parts."""

    labels: tuple[str, ...]
    training: tuple[list[str], list[int]]
    validation: tuple[list[str], list[int]]
    test: tuple[list[str], list[int]]


def load_task(name: str, *, seed: int = 0, by: str = "text") -> Task:
    """Load the data of a task.

    Args:
        name: ``"reviews"`` or ``"docstrings"``.
        seed: Decides which reviews are written.
        by: How docstrings are split, as in `python_docs.split_docstrings`.
    """
    if name == "reviews":
        written = reviews.make_reviews(4000, seed=seed)
        test = reviews.make_reviews(1200, seed=seed, held_out=True)
        return Task(reviews.LABELS, *map(_columns, (written[:3600], written[3600:], test)))
    if name == "docstrings":
        return Task(python_docs.LABELS, *map(_columns, python_docs.split_docstrings(by)))
    raise ValueError(f"there is no task {name!r}, only 'reviews' and 'docstrings'")


def own_task(folder: str | Path) -> Task:
    """A task of your own, from tables with the `COLUMNS`.

    Args:
        folder: As for `snippets.kit.tables.read_training`; it needs a table ``test`` as well.

    Raises:
        ValueError: If the tables are not like that, there is one class only, or one is not
            among those of the training texts; the message names the line.
    """
    data, validation = read_training(folder, *COLUMNS)
    names = sorted({row["label"] for row in data})
    if len(names) < 2:
        data[0].refuse(f"there must be two classes or more, not only {names[0]!r}")
    numbers = {name: number for number, name in enumerate(names)}
    parts = []
    for rows in (data, validation, read_part(folder, "test", *COLUMNS)):
        for row in rows:
            if row["label"] not in numbers:
                row.refuse(f"no training text is of the class {row['label']!r}")
        parts.append(([row["text"] for row in rows], [numbers[row["label"]] for row in rows]))
    return Task(tuple(names), *parts)


def _columns(samples: Sequence[Any]) -> tuple[list[str], list[int]]:
    return [sample.text for sample in samples], [sample.label for sample in samples]


def new_model(
    name: str, task: Task, **arguments: Any
) -> tuple[nn.Module, dict[str, Any], dict[str, Any]]:
    """Build a model for a task.

    Args:
        name: One of `MODELS`.
        task: Gives the labels and, for an RNN, the vocabulary.
        arguments: Further arguments of the model.

    Returns:
        The model, the arguments it was built with, and those with which it trains well.
    """
    labels = list(task.labels)
    if name == "bag":
        config = {"labels": labels, **arguments}
        return BagClassifier(**config), config, {"rate": 0.05, "batch_size": 64}
    if name not in MODELS:
        raise ValueError(f"there is no model {name!r}, only {', '.join(MODELS)}")
    config = {"tokens": Vocabulary.of(task.training[0]).tokens, "labels": labels, "cell": name}
    if task.labels == reviews.LABELS:
        config |= arguments
        return RecurrentClassifier(**config), config, {"rate": 0.01}
    config |= {"embedding": 64, "hidden": 64, **arguments}
    return RecurrentClassifier(**config), config, {"rate": 0.005}


def check_familiar(model: nn.Module, text: str) -> None:
    """Raise ValueError if a text is so unlike the training texts that any answer is nonsense.

    Args:
        model: One of `new_model`.
        text: Must have words, in a script that the model has read; and where the model has a
            vocabulary, that must hold at least half of them.
    """
    words = [token for token in tokenize(text) if token.isalnum() or "'" in token[1:]]
    if not words:
        raise ValueError(f"there is nothing to classify: {text!r} has no words")
    scripts = {python_docs.LABELS: "a-z", reviews.LABELS: r"a-z\u4e00-\u9fff"}
    script = scripts.get(tuple(model.labels), r"\W\w")
    known = [word for word in words if re.fullmatch(f"[{script}0-9']+", word)]
    vocabulary = getattr(model, "vocabulary", None)
    if vocabulary is not None:
        known = [word for word in known if word in vocabulary.numbers]
    if 2 * len(known) < len(words):
        raise ValueError(
            f"the model knows {len(known)} of the {len(words)} words of {text!r} only: "
            "whatever it said would mean nothing"
        )


def task_of(labels: Sequence[str]) -> str:
    """The name of the task that has these labels."""
    known = {reviews.LABELS: "reviews", python_docs.LABELS: "docstrings"}
    if tuple(labels) not in known:
        raise ValueError(f"no task has the classes {', '.join(labels)}")
    return known[tuple(labels)]
