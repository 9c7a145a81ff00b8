"""How good translations are: exact match, and BLEU."""

import math
from collections import Counter
from collections.abc import Sequence

from snippets.kit.text_classification.tokens import tokenize


def exact_match(translations: Sequence[str], references: Sequence[str]) -> float:
    """The share of translations that are the reference, word by word."""
    _check(translations, references)
    pairs = zip(translations, references, strict=True)
    return sum(tokenize(one) == tokenize(other) for one, other in pairs) / len(references)


def bleu(translations: Sequence[str], references: Sequence[str], longest: int = 4) -> float:
    """The BLEU of a whole test set, from 0 to 1, with one reference for each translation.

    After Papineni et al., BLEU: a method for automatic evaluation of machine translation
    (2002): the counts of all sentences are added up before anything is divided.

    Args:
        translations: What was written.
        references: What people, or here the grammar, would write.
        longest: n-grams of 1 up to so many words count.
    """
    _check(translations, references)
    pairs = [
        (tokenize(one), tokenize(other))
        for one, other in zip(translations, references, strict=True)
    ]
    precisions = []
    for n in range(1, longest + 1):
        right = sum((_ngrams(one, n) & _ngrams(other, n)).total() for one, other in pairs)
        total = sum(_ngrams(one, n).total() for one, _ in pairs)
        precisions.append(right / total if total else 0.0)
    if not all(precisions):
        return 0.0
    written, wanted = (sum(len(pair[side]) for pair in pairs) for side in (0, 1))
    brevity = min(1.0, math.exp(1 - wanted / written))
    return brevity * math.exp(sum(map(math.log, precisions)) / longest)


def _ngrams(words: Sequence[str], n: int) -> Counter:
    return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))


def _check(translations: Sequence[str], references: Sequence[str]) -> None:
    if len(translations) != len(references) or not references:
        raise ValueError(
            f"{len(translations)} translations and {len(references)} references: "
            "there must be as many of each, and at least one"
        )
