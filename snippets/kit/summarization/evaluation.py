"""Judge summaries: cross-validation, a bootstrap interval, and whether headlines are true."""

import re
from collections.abc import Callable, Sequence

import torch

from snippets.kit.summarization.docstrings import Article, part_of
from snippets.kit.summarization.matches import HEADLINES, Match, read_headline
from snippets.kit.summarization.rouge import words

PARTS = 5
PLAIN = {str(number) for number in range(10)} | {
    word for template in HEADLINES.values() for word in words(re.sub(r"{\w+}", "", template))
}


def cross_validate(
    articles: Sequence[Article],
    method: Callable[[list[Article], list[Article]], list[int]],
) -> list[int]:
    """Choose a sentence of every article, by what was learnt from other files.

    Args:
        articles: All articles; they are divided into five parts, by file.
        method: Called with training and test articles of each part; gives the numbers of the
            sentences chosen in the latter.
    """
    parts = [part_of(article, PARTS) for article in articles]
    chosen = [0] * len(articles)
    for part in range(PARTS):
        training = [one for one, of in zip(articles, parts, strict=True) if of != part]
        places = [place for place, of in enumerate(parts) if of == part]
        numbers = method(training, [articles[place] for place in places])
        for place, number in zip(places, numbers, strict=True):
            chosen[place] = number
    return chosen


def bootstrap(
    differences: Sequence[float], groups: Sequence[str], draws: int = 2000
) -> tuple[float, float]:
    """The 95 % interval of the mean of differences, when the groups had been drawn otherwise.

    Texts of one file are alike, so it is files that are drawn anew, not single texts.

    Args:
        differences: One for each text.
        groups: The group that each text belongs to, such as its file.
        draws: How often to draw as many groups, with replacement.
    """
    names = {name: number for number, name in enumerate(dict.fromkeys(groups))}
    places = torch.tensor([names[group] for group in groups])
    values = torch.tensor(differences, dtype=torch.float64)
    sums = torch.zeros(len(names), dtype=torch.float64).index_add(0, places, values)
    counts = places.bincount()
    generator = torch.Generator().manual_seed(0)
    drawn = torch.randint(len(names), (draws, len(names)), generator=generator)
    means = sums[drawn].sum(dim=1) / counts[drawn].sum(dim=1)
    low, high = means.quantile(torch.tensor([0.025, 0.975], dtype=torch.float64)).tolist()
    return low, high


def invented(headline: str, report: str) -> list[str]:
    """Names and numbers of a headline that are not in the report.

    A score may be counted up, so of the numbers only those above 9 have to be there. A name
    is what no template of a headline has.

    Args:
        headline: The summary.
        report: The text.
    """
    there = set(words(report)) | PLAIN
    return [word for word in words(headline) if word not in there]


def error_of(headline: str, match: Match) -> str:
    """What is wrong with a headline, the worst thing first, or ``"right"``.

    Args:
        headline: The summary that was written.
        match: The match that it is of.
    """
    told, facts = read_headline(headline), match.facts
    if told is None:
        return "no headline of ours"
    if told == facts:
        return "right"
    if {told["winner"], told["loser"]} != set(match.teams):
        return "wrong team"
    if _won(told) != _won(facts):
        return "wrong result"
    if _won(facts) and told["winner"] != facts["winner"]:
        return "wrong winner"
    if told.get("score") != facts.get("score"):
        return "wrong score"
    if told["kind"] != facts["kind"]:
        return "another story"
    return "other words" if told["kind"] in ("draw", "goalless") else "wrong name"


def _won(facts: dict[str, str]) -> bool:
    return "draw" not in HEADLINES[facts["kind"]]


def share(outcomes: Sequence[bool]) -> float:
    """How many of the outcomes are true, from 0 to 1.

    Args:
        outcomes: At least one.
    """
    return sum(outcomes) / len(outcomes)
