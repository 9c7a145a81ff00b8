"""Every method on every task, with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

import torch

from snippets.kit import training as shared
from snippets.kit.text_classification import baselines, counting, language_model
from snippets.kit.text_classification.evaluation import macro_f1, probabilities
from snippets.kit.text_classification.language_model import CharacterModel
from snippets.kit.text_classification.python_docs import split_topics
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.reviews import KINDS, OWN_WORDS, make_reviews
from snippets.kit.text_classification.tasks import Task, load_task, new_model
from snippets.kit.text_classification.tokens import tokenize
from snippets.kit.text_classification.training import train

EPOCHS = 6
REVIEW = "I doubt that the screen is flimsy, although the case is not at all neat."


def measure(seeds: Sequence[int] = (0, 1, 2)) -> dict[str, Any]:
    """Train every method with every seed, and score it on the test data.

    Args:
        seeds: Decide the initial weights, the order of the texts, and which reviews are
            written. The docstrings and the topics are always split in the same way.

    Returns:
        Strings ready to print. For each task and each method: ``score`` (the median of F1,
        of the accuracy for reviews, of bits per character for the language model), ``low``
        and ``high`` (the worst and the best seed), ``seconds`` of CPU time on one thread to
        train and test.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return {
            "docstrings": docstrings(seeds),
            "reviews": reviews(seeds),
            "characters": characters(seeds),
        }
    finally:
        torch.set_num_threads(threads)


def docstrings(seeds: Sequence[int]) -> dict[str, Any]:
    """The figures of all methods on docstrings, split by text and by file."""
    results = {}
    for by in ("text", "file"):
        task = load_task("docstrings", by=by)
        majority = max(set(task.training[1]), key=task.training[1].count)
        methods = {
            "majority": lambda seed, task=task, first=majority: [first] * len(task.test[1]),
            "words": lambda seed, task=task: logistic(baselines.words, task),
            "characters": lambda seed, task=task: logistic(baselines.characters, task),
            "bag": lambda seed, task=task: network("bag", task, seed),
            "gru": lambda seed, task=task: network("gru", task, seed),
            "lstm": lambda seed, task=task: network("lstm", task, seed),
        }
        if by == "file":
            methods = {name: methods[name] for name in ("characters", "bag", "gru")}
        score = f1_of(task.test[1], len(task.labels))
        part = {
            name: row(method, score, seeds if name in ("bag", "gru", "lstm") else [0])
            for name, method in methods.items()
        }
        results |= part if by == "text" else {"by_file": part}
    return results


def reviews(seeds: Sequence[int]) -> dict[str, Any]:
    """The figures of all methods on reviews, and what one network pays attention to."""
    variants = {
        "gru": {},
        "lstm": {},
        "last": {"pooling": "last"},
        "forward": {"bidirectional": False, "hidden": 48},
    }
    methods = {
        "words": lambda seed: logistic(baselines.words, reviews_of(seed)),
        "characters": lambda seed: logistic(baselines.characters, reviews_of(seed)),
        "bag": lambda seed: network("bag", reviews_of(seed), seed),
    }
    models = []  # of the first variant, one for each seed
    for name, options in variants.items():
        methods[name] = lambda seed, name=name, options=options: network(
            "lstm" if name == "lstm" else "gru",
            reviews_of(seed),
            seed,
            keep=models if name == "gru" else None,
            **options,
        )
    results, predicted = {}, {}
    for name, method in methods.items():
        rows = [timed(method, seed) for seed in seeds]
        scores = [
            share(labels, reviews_of(seed).test[1])
            for (labels, _), seed in zip(rows, seeds, strict=True)
        ]
        results[name] = summary(scores, [seconds for _, seconds in rows], "{:.3f}")
        predicted[name] = [labels for labels, _ in rows]
    for name in ("characters", "gru"):
        for kind in KINDS:
            scores = []
            for labels, seed in zip(predicted[name], seeds, strict=True):
                written = make_reviews(len(labels), seed=seed, held_out=True)
                right = [
                    a == b.label for a, b in zip(labels, written, strict=True) if b.kind == kind
                ]
                scores.append(sum(right) / len(right))
            results[name][kind] = f"{median(scores):.2f}"
    return results | own_words(models)


def own_words(models: Sequence[RecurrentClassifier]) -> dict[str, Any]:
    """How the GRU reads what the grammar cannot write, and how it reads one review."""
    texts, labels = zip(*OWN_WORDS, strict=True)
    rights, reading = [], {}
    for model in models:
        chances = probabilities(model, texts)
        rights.append((chances.argmax(dim=1) == torch.tensor(labels)).sum().item())
        if not reading:
            reading = read(model, REVIEW)
            loss = -chances[range(len(labels)), labels].log()
            worst = loss.argsort(descending=True)[:4].tolist()
            reading["worst"] = {
                f"{number + 1}": {"text": texts[i], "right": f"{chances[i, labels[i]]:.3f}"}
                for number, i in enumerate(worst)
            }
    return {
        "own": {"median": f"{median(rights):.0f}", "count": str(len(labels))},
        "reading": reading,
    }


def read(model: RecurrentClassifier, text: str) -> dict[str, str]:
    """The attention that each token of a text gets."""
    numbers = model.numbers(text)
    with torch.no_grad():
        _, attention = model.read(*model.join([numbers]))
    return {
        "tokens": " ".join(tokenize(text)),
        "attention": " ".join(f"{weight:.2f}" for weight in attention[0].tolist()),
    }


def characters(seeds: Sequence[int]) -> dict[str, Any]:
    """Bits per character of all models of text, and a text that the largest wrote."""
    training, validation, test = split_topics()
    results = {"size": {"training": f"{len(training):,}", "test": f"{len(test):,}"}}
    for order in (1, 3, 5, 7):
        results[f"order_{order}"] = row(
            lambda seed, order=order: counting.WittenBell(training, order).bits(test),
            float, [0], "{:.2f}",
        )  # fmt: skip
    results["kneser_ney"] = row(
        lambda seed: counting.KneserNey(training).bits(test), float, [0], "{:.2f}"
    )
    for method in ("zlib", "bz2", "lzma"):
        results[method] = row(
            lambda seed, method=method: counting.compressed_bits(method, training, test),
            float, [0], "{:.2f}",
        )  # fmt: skip
    written = []

    def gru(seed: int, **size: int) -> float:
        shared.seed_everything(seed)
        model = CharacterModel(**size)
        language_model.train(model, training, validation, epochs=EPOCHS)
        written.append(language_model.generate(model, "The ", seed=seed))
        return language_model.bits_per_character(model, test)

    results["gru"] = row(gru, float, seeds, "{:.2f}")
    results["large"] = row(lambda seed: gru(seed, hidden=256), float, seeds, "{:.2f}")
    text = " ".join(written[len(seeds)].replace("`", "'").split())
    return results | {"written": text}


def reviews_of(seed: int) -> Task:
    """The reviews of a seed."""
    return load_task("reviews", seed=seed)


def logistic(method: Callable, task: Task) -> list[int]:
    """What a baseline predicts for the test texts."""
    return method(*task.training).predict(task.test[0]).tolist()


def network(
    name: str, task: Task, seed: int, keep: list | None = None, **arguments: Any
) -> list[int]:
    """What a network predicts for the test texts; it is appended to `keep`."""
    shared.seed_everything(seed)
    model, _, options = new_model(name, task, **arguments)
    train(model, task.training, task.validation, epochs=EPOCHS, seed=seed, **options)
    if keep is not None:
        keep.append(model)
    return probabilities(model, task.test[0]).argmax(dim=1).tolist()


def share(predicted: Sequence[int], labels: Sequence[int]) -> float:
    """The share of predictions that are right."""
    return sum(a == b for a, b in zip(predicted, labels, strict=True)) / len(labels)


def f1_of(labels: Sequence[int], classes: int) -> Callable[[Sequence[int]], float]:
    """What gives the macro F1 of predictions."""
    return lambda predicted: macro_f1(torch.tensor(predicted), torch.tensor(labels), classes)


def timed(method: Callable, seed: int) -> tuple[Any, float]:
    """The result of a method, and its CPU seconds."""
    start = time.process_time()
    return method(seed), time.process_time() - start


def row(
    method: Callable, score: Callable, seeds: Sequence[int], form: str = "{:.3f}"
) -> dict[str, str]:
    """The figures of a method, run with every seed."""
    rows = [timed(method, seed) for seed in seeds]
    return summary([score(result) for result, _ in rows], [seconds for _, seconds in rows], form)


def summary(scores: Sequence[float], seconds: Sequence[float], form: str) -> dict[str, str]:
    """Median, extremes and seconds as strings."""
    return {
        "score": form.format(median(scores)),
        "low": form.format(min(scores)),
        "high": form.format(max(scores)),
        "seconds": "< 1" if median(seconds) < 1 else f"{median(seconds):.0f}",
    }
