"""Every method with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Sequence
from statistics import median

import torch

from snippets.kit import training as shared
from snippets.kit.machine_translation.baselines import Retrieval
from snippets.kit.machine_translation.corpus import (
    Corpus,
    Pair,
    make_corpus,
    make_films,
    make_longer,
)
from snippets.kit.machine_translation.scores import bleu, exact_match
from snippets.kit.machine_translation.search import beam
from snippets.kit.machine_translation.training import new_model, score, train
from snippets.kit.machine_translation.translators import Translator

METHODS = {
    "plain": ("gru", {"attention": False}),
    "gru": ("gru", {}),
    "transformer": ("transformer", {}),
}
EPOCHS, HALF_TRAINED, LONGER, SEARCHED = 7, 3, 20, 100


def measure(seeds: Sequence[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train every method with each seed, and score it on the test sentences.

    Args:
        seeds: Decide the initial weights and the order of the sentences; the sentences
            are always the same.

    Returns:
        For each method the exact matches and BLEU on both kinds of test sentences, and
        the CPU seconds of training on one thread; for the Transformer also those of
        longer sentences, and greedy search beside beam search.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _measure(make_corpus(), list(seeds))
    finally:
        torch.set_num_threads(threads)


def _measure(corpus: Corpus, seeds: list[int]) -> dict[str, dict[str, str]]:
    start = time.process_time()
    retrieval = Retrieval(corpus.training)
    seconds = time.process_time() - start
    translate = [_scores(retrieval.translate, pairs) for pairs in corpus[3:]]
    rows = {"retrieval": _row([translate], [seconds])}
    models = {}
    for name, (kind, arguments) in METHODS.items():
        runs, times = [], []
        for seed in seeds:
            model, seconds = _train(kind, arguments, corpus, seed, EPOCHS)
            runs.append([_scores(model, pairs) for pairs in corpus[3:]])
            times.append(seconds)
            models[name, seed] = model
        rows[name] = _row(runs, times)
    model, seconds = _train(*METHODS["plain"], corpus, seeds[0], LONGER)
    rows["plain_longer"] = _row([[_scores(model, pairs) for pairs in corpus[3:]]], [seconds])
    harder = {"longer_2": make_longer(2), "longer_3": make_longer(3), "films": make_films()}
    for name in ("gru", "transformer"):
        for test, pairs in harder.items():
            found = [score(models[name, seed], pairs)[0] for seed in seeds]
            rows.setdefault(test, {})[name] = f"{median(found):.2f}"
    half = [_train("transformer", {}, corpus, seed, HALF_TRAINED)[0] for seed in seeds]
    rows["search"] = _search([models["transformer", seed] for seed in seeds], corpus)
    rows["search_half"] = _search(half, corpus)
    return rows


def _train(
    kind: str, arguments: dict, corpus: Corpus, seed: int, epochs: int
) -> tuple[Translator, float]:
    shared.seed_everything(seed)
    start = time.process_time()
    model, _ = new_model(kind, corpus.training, **arguments)
    train(model, corpus, epochs=epochs, seed=seed)
    return model, time.process_time() - start


def _scores(translate: Translator | Callable, pairs: Sequence[Pair]) -> tuple[float, float]:
    references = [pair.english for pair in pairs]
    if isinstance(translate, Translator):
        written = score(translate, pairs)[1]
    else:
        written = translate([pair.chinese for pair in pairs])
    return exact_match(written, references), bleu(written, references)


def _row(runs: list[list[tuple[float, float]]], seconds: list[float]) -> dict[str, str]:
    row = {"seconds": "< 1" if median(seconds) < 1 else f"{median(seconds):.0f}"}
    for number, kind in enumerate(("unseen", "composed")):
        exact, scores = zip(*(run[number] for run in runs), strict=True)
        row |= {
            kind: f"{median(exact):.3f}",
            f"{kind}_min": f"{min(exact):.3f}",
            f"{kind}_max": f"{max(exact):.3f}",
            f"{kind}_bleu": f"{median(scores):.3f}",
        }
    return row


def _search(models: Sequence[Translator], corpus: Corpus) -> dict[str, str]:
    """Greedy and beam search on the first test sentences of the composed kind."""
    pairs = corpus.test_composed[:SEARCHED]
    found = {"greedy": [], "beam": []}
    for model in models:
        found["greedy"].append(score(model, pairs)[0])
        best = [beam(model, pair.chinese)[0][0] for pair in pairs]
        found["beam"].append(exact_match(best, [pair.english for pair in pairs]))
    return {name: f"{median(scores):.2f}" for name, scores in found.items()}
