"""ROUGE: how much of a reference summary a summary has in common with it.

Lin, *ROUGE: A Package for Automatic Evaluation of Summaries*, 2004. Words are compared as they
are, without stemming; punctuation does not count, and each Chinese character is a word.
"""

from collections import Counter
from collections.abc import Sequence

from snippets.kit.text_classification.tokens import tokenize

KINDS = ("rouge1", "rouge2", "rougeL")


def words(text: str) -> list[str]:
    """The words that ROUGE compares: lower case, without punctuation.

    Args:
        text: Any text, English or Chinese.
    """
    return [token for token in tokenize(text) if token[0].isalnum()]


def rouge_n(summary: Sequence[str], reference: Sequence[str], n: int) -> float:
    """F1 of the n-grams that two texts share, each counted as often as it is in both.

    Args:
        summary: The words of the summary.
        reference: The words of the reference.
        n: How many words in a row are compared.

    Returns:
        From 0 to 1; 0 if either is shorter than `n`.
    """
    ours, theirs = _ngrams(summary, n), _ngrams(reference, n)
    return _f1((ours & theirs).total(), ours.total(), theirs.total())


def rouge_l(summary: Sequence[str], reference: Sequence[str]) -> float:
    """F1 of the longest common subsequence of two texts.

    Args:
        summary: The words of the summary.
        reference: The words of the reference.

    Returns:
        From 0 to 1; 0 if either is empty.
    """
    return _f1(longest_common(summary, reference), len(summary), len(reference))


def longest_common(first: Sequence[str], second: Sequence[str]) -> int:
    """The length of the longest common subsequence; it may have gaps, but keeps the order.

    Args:
        first: Some words.
        second: Other words.
    """
    above = [0] * (len(second) + 1)  # of the words of `first` so far, and each start of `second`
    for word in first:
        row = [0]
        for column, other in enumerate(second):
            row.append(above[column] + 1 if word == other else max(above[column + 1], row[-1]))
        above = row
    return above[-1]


def rouge(summary: str, reference: str) -> dict[str, float]:
    """ROUGE-1, ROUGE-2 and ROUGE-L of a summary.

    Args:
        summary: The summary to be judged.
        reference: What a person wrote.

    Raises:
        ValueError: If the reference has no words: then no summary can be right or wrong.
    """
    ours, theirs = words(summary), words(reference)
    if not theirs:
        raise ValueError(f"the reference has no words to compare with: {reference!r}")
    scores = rouge_n(ours, theirs, 1), rouge_n(ours, theirs, 2), rouge_l(ours, theirs)
    return dict(zip(KINDS, scores, strict=True))


def mean_rouge(summaries: Sequence[str], references: Sequence[str]) -> dict[str, float]:
    """The mean of each kind of ROUGE over pairs of texts.

    Args:
        summaries: The summaries to be judged.
        references: The reference of each.
    """
    rows = [rouge(ours, theirs) for ours, theirs in zip(summaries, references, strict=True)]
    return {kind: sum(row[kind] for row in rows) / len(rows) for kind in KINDS}


def _ngrams(tokens: Sequence[str], n: int) -> Counter:
    return Counter(tuple(tokens[start : start + n]) for start in range(len(tokens) - n + 1))


def _f1(common: int, ours: int, theirs: int) -> float:
    return 2 * common / (ours + theirs) if common else 0.0
