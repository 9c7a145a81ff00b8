"""Every method with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from statistics import median

import torch
from torch import nn

from snippets.kit.image_classification import baselines
from snippets.kit.image_classification.data import (
    Images,
    digits,
    halves,
    hold_back,
    random_halves,
)
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.training import train
from snippets.kit.training import seed_everything


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train every method with each seed, and score it on the second half of the digits.

    Returns:
        For each method the median, the smallest and the largest accuracy, and the median
        of the CPU seconds it took; then what led to the choices, and how soon the network
        is as good as LeNet.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # the images are small: more threads would only wait
    try:
        return _measure(list(seeds))
    finally:
        torch.set_num_threads(threads)


def _measure(seeds: Sequence[int]) -> dict[str, dict[str, str]]:
    training, test = halves(digits())
    results = {}
    for name in baselines.CLASSICAL:  # without random numbers: one run will do
        fit = partial(baselines.fit_classical, name)
        results[name] = _row([_classical(fit, training, test)])
    results["svc_distorted"] = _row([_classical(baselines.fit_distorted_svc, training, test)])
    runs = {
        name: [_timed(method, training, test, seed) for seed in seeds]
        for name, method in METHODS.items()
    }
    results |= {name: _row(scores) for name, scores in runs.items()}
    svc, cnn = (float(results[name]["accuracy"]) for name in ("svc_distorted", "cnn"))
    results["cnn"]["points_over_svc"] = f"{100 * (cnn - svc):.1f}"
    for name in ("lenet", "lenet_16"):
        results[name] |= _as_good_as(runs[name], runs["cnn"], training, test, seeds)
    results["random_split"] = _random_split(seeds)
    results["chosen"] = {
        mode: f"{_cross_validate(training, mode):.3f}" for mode in ("none", "bilinear", "bicubic")
    }
    return results


def _lenet(size: int) -> Callable:
    def build(training: Images, test: Images, seed: int) -> tuple[nn.Module, Images]:
        model = baselines.published_lenet(baselines.enlarge(training, size))
        return model, baselines.enlarge(test, size)

    return build


def _cnn(interpolation: str | None) -> Callable:
    def build(training: Images, test: Images, seed: int) -> tuple[nn.Module, Images]:
        return train(training, interpolation=interpolation, seed=seed)[0], test

    return build


METHODS = {
    "mlp": lambda training, test, seed: (baselines.published_mlp(training), test),
    "lenet_8": _lenet(8),
    "lenet_16": _lenet(16),
    "lenet": _lenet(28),
    "cnn_plain": _cnn(None),
    "cnn_bilinear": _cnn("bilinear"),
    "cnn": _cnn("bicubic"),
}


def _timed(method: Callable, training: Images, test: Images, seed: int) -> tuple[float, float]:
    """Accuracy and CPU seconds of one training."""
    seed_everything(seed)
    start = time.process_time()
    model, test = method(training, test, seed)
    seconds = time.process_time() - start
    return evaluate(model, test)["accuracy"], seconds


def _classical(fit: Callable, training: Images, test: Images) -> tuple[float, float]:
    start = time.process_time()
    method = fit(training)
    seconds = time.process_time() - start
    return method.score(*baselines.flat(test)), seconds


def _row(scores: list[tuple[float, float]]) -> dict[str, str]:
    accuracies, seconds = zip(*scores, strict=True)
    return {
        "accuracy": f"{median(accuracies):.3f}",
        "min": f"{min(accuracies):.3f}",
        "max": f"{max(accuracies):.3f}",
        "seconds": f"{median(seconds):.1f}",
    }


def _as_good_as(
    rivals: list[tuple[float, float]],
    own: list[tuple[float, float]],
    training: Images,
    test: Images,
    seeds: Sequence[int],
) -> dict[str, str]:
    """When the network first reaches the rival's final accuracy, seed by seed."""
    epochs, times = [], []
    for (goal, seconds), (_, in_all), seed in zip(rivals, own, seeds, strict=True):
        history = train(training, test, seed=seed)[1]  # the same weights as without `test`
        reached = [row["epoch"] for row in history if row["accuracy"] >= goal]
        epochs.append(reached[0] if reached else float("inf"))
        times.append(seconds / (in_all * epochs[-1] / len(history)))
    return {"epochs_of_cnn": f"{median(epochs):.0f}", "times_as_long": f"{min(times):.0f}"}


def _random_split(seeds: Sequence[int]) -> dict[str, str]:
    found = {"svc": [], "cnn": []}
    for seed in seeds:
        training, test = random_halves(digits(), seed)
        found["svc"].append(baselines.fit_classical("svc", training).score(*baselines.flat(test)))
        found["cnn"].append(evaluate(train(training, seed=seed)[0], test)["accuracy"])
    return {name: f"{median(scores):.3f}" for name, scores in found.items()}


def _cross_validate(training: Images, mode: str) -> float:
    """The mean accuracy over the four quarters, each held back once."""
    interpolation = None if mode == "none" else mode
    scores = []
    for part in range(4):
        rest, quarter = hold_back(training, part)
        model, _ = train(rest, interpolation=interpolation)
        scores.append(evaluate(model, quarter)["accuracy"])
    return sum(scores) / len(scores)
