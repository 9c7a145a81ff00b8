"""Texts of your own with their summaries, for either model."""

from collections.abc import Sequence
from typing import NamedTuple

from snippets.kit.summarization.docstrings import MOST, Article, sentences_of
from snippets.kit.summarization.rouge import words
from snippets.kit.tables import Row

COLUMNS = ("text", "summary")
"""What a table of texts has."""


class Story(NamedTuple):
    """A text and its headline: what `training.train_pointer` needs of a match."""

    report: str
    headline: str


def stories(rows: Sequence[Row]) -> list[Story]:
    """Texts to write a headline for.

    Raises:
        ValueError: If a text or a summary has no words; the message names the line.
    """
    _check(rows)
    return [Story(*(row[column] for column in COLUMNS)) for row in rows]


def articles(rows: Sequence[Row]) -> list[Article]:
    """Texts to choose a sentence from: of each the first 20.

    Raises:
        ValueError: If a text or a summary has no words; the message names the line.
    """
    _check(rows)
    return [
        Article(row.place, row["summary"], tuple(sentences_of(row["text"])[:MOST])) for row in rows
    ]


def _check(rows: Sequence[Row]) -> None:
    for row in rows:
        for column in COLUMNS:
            if not words(row[column]):
                row.refuse(f"column {column}: {row[column]!r} has no words")
