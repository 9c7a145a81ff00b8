"""Every method with several seeds: the figures that the page quotes."""

import time
from collections.abc import Sequence
from statistics import fmean, median

import torch

from snippets.kit.summarization.docstrings import Article, articles, sentences_of
from snippets.kit.summarization.evaluation import (
    PARTS,
    bootstrap,
    cross_validate,
    invented,
    share,
)
from snippets.kit.summarization.extractive import (
    choose,
    choose_central,
    rouge_of_sentences,
)
from snippets.kit.summarization.matches import Match
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import KINDS, mean_rouge, rouge
from snippets.kit.summarization.trained import LONGER, match_data
from snippets.kit.summarization.training import train_pointer, train_ranker


def measure(seeds: Sequence[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train both models with each seed, and score them beside their baselines.

    Returns:
        Rows ``docstrings_...`` for the choice of a sentence, by cross-validation; rows
        ``headlines_...`` for match reports, on the test matches.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _docstrings(seeds) | _headlines(seeds)
    finally:
        torch.set_num_threads(threads)


def _docstrings(seeds: Sequence[int]) -> dict[str, dict[str, str]]:
    texts = articles()
    scores = rouge_of_sentences(texts)

    def of(numbers: Sequence[int]) -> list[float]:
        return [row[n].item() for row, n in zip(scores, numbers, strict=True)]

    lead = of([0] * len(texts))
    central = cross_validate(
        texts,
        lambda training, test: choose_central(
            [one.sentences for one in training], [one.sentences for one in test]
        ),
    )
    rows = {
        "random": fmean([row.mean().item() for row in scores]),
        "central": fmean(of(central)),
        "lead": fmean(lead),
        "best": fmean([row.max().item() for row in scores]),
    }
    results = {f"docstrings_{name}": {"rouge1": f"{score:.3f}"} for name, score in rows.items()}

    files = [article.file for article in texts]
    others = [place for place, file in enumerate(files) if file != "turtle.py"]
    runs = []
    for seed in seeds:
        start = time.process_time()

        def method(
            training: Sequence[Article], test: Sequence[Article], seed: int = seed
        ) -> list[int]:
            model, _ = train_ranker(training, seed=seed)
            return choose(model, [one.sentences for one in test])

        ranked = of(cross_validate(texts, method))
        seconds = (time.process_time() - start) / PARTS  # of one of the trainings
        gains = [ours - first for ours, first in zip(ranked, lead, strict=True)]
        runs.append((fmean(ranked), gains, bootstrap(gains, files), seconds))
    runs.sort()
    score, gains, (low, high), _ = runs[len(runs) // 2]
    rest = [gains[place] for place in others]
    rest_low, rest_high = bootstrap(rest, [files[place] for place in others])
    results["docstrings_ranker"] = {
        "rouge1": f"{score:.3f}",
        "min": f"{runs[0][0]:.3f}",
        "max": f"{runs[-1][0]:.3f}",
        "gain": f"{fmean(gains):.3f}",
        "gain_low": f"{low:.3f}",
        "gain_high": f"{high:.3f}",
        "lowest": f"{min(run[2][0] for run in runs):.3f}",
        "seconds": f"{median(run[3] for run in runs):.0f}",
    }
    results["docstrings_other_files"] = {
        "texts": str(len(others)),
        "gain": f"{fmean(rest):.3f}",
        "gain_low": f"{rest_low:.3f}",
        "gain_high": f"{rest_high:.3f}",
    }
    return results


def _headlines(seeds: Sequence[int]) -> dict[str, dict[str, str]]:
    test = match_data()[2]
    texts = [sentences_of(match.report) for match in test]
    references = [match.headline for match in test]
    training = [sentences_of(match.report) for match in match_data()[0]]
    central = choose_central(training, texts)
    best = [
        max(sentences, key=lambda one: rouge(one, reference)["rougeL"])
        for sentences, reference in zip(texts, references, strict=True)
    ]
    written = {
        "lead": [sentences[0] for sentences in texts],
        "central": [sentences[n] for sentences, n in zip(texts, central, strict=True)],
        "best": best,
    }
    results = {name: _row([(one, 0.0)], test) for name, one in written.items()}
    methods = {"plain": {"copying": False, **LONGER}, "default": {}, "pointer": LONGER}
    for name, options in methods.items():
        runs = []
        for seed in seeds:
            start = time.process_time()
            model, _ = train_pointer(match_data(seed)[0], seed=seed, **options)
            seconds = time.process_time() - start
            headlines = summarize(model, [match.report for match in test])
            runs.append((list(map(str, headlines)), seconds))
        results[name] = _row(runs, test)
    return {f"headlines_{name}": row for name, row in results.items()}


def _row(runs: Sequence[tuple[list[str], float]], test: Sequence[Match]) -> dict[str, str]:
    """Medians over runs; of ROUGE-L and the exact headlines also the least and the most."""
    references = [match.headline for match in test]
    scores = [mean_rouge(written, references) for written, _ in runs]
    exact = [
        share([a == b for a, b in zip(written, references, strict=True)]) for written, _ in runs
    ]
    supported = [
        share([not invented(one, match.report) for one, match in zip(written, test, strict=True)])
        for written, _ in runs
    ]
    row = {kind: f"{median(score[kind] for score in scores):.3f}" for kind in KINDS}
    return row | {
        "min": f"{min(score['rougeL'] for score in scores):.3f}",
        "max": f"{max(score['rougeL'] for score in scores):.3f}",
        "exact": f"{median(exact):.2f}",
        "exact_min": f"{min(exact):.2f}",
        "exact_max": f"{max(exact):.2f}",
        "supported": f"{median(supported):.2f}",
        "seconds": f"{median(seconds for _, seconds in runs):.0f}",
    }
