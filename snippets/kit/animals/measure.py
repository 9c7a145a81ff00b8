"""Every method with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Iterable
from statistics import median

import torch
from sklearn.neighbors import KNeighborsClassifier
from torch import nn

from snippets.kit.animals import baselines
from snippets.kit.animals.data import animals
from snippets.kit.animals.model import AnimalNet
from snippets.kit.animals.training import train
from snippets.kit.fine_tuning import methods, pretrained
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.training import accuracy

SHOTS = (1, 2, 5, 10, 20)
"""How many pictures of each new species there are to learn from."""

VARIANTS = {
    "cnn_plain": {"augment": False},
    "cnn_narrow": {"widths": (8, 16, 32, 32)},
    "cnn": {},
}
"""What differs from the recipe; the recipe itself comes last."""


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train every method, and score it on the test pictures.

    Returns:
        For each method the median, the smallest and the largest accuracy, and the median of
            the CPU seconds it took (for the baselines with the choice of their settings and the
            scoring);
            the accuracies on each style of what was trained on filled shapes, and on both; and
            for each way of learning new species the accuracies in per cent over `SHOTS`.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        results, networks = _species(list(seeds))
        return results | _styles(networks) | _transfer(networks)
    finally:
        torch.set_num_threads(threads)


def _species(seeds: list[int]) -> tuple[dict[str, dict[str, str]], dict[int, AnimalNet]]:
    """Every method on all nine species, and the network of each seed."""
    parts = [animals(part) for part in ("training", "validation", "test")]
    mirrored = [baselines.with_mirrored(parts[0]), *parts[1:]]
    results = {name: _row([_baseline(name, *parts)]) for name in baselines.BASELINES}
    results["hog_svc_mirrored"] = _row([_baseline("hog_svc", *mirrored)])
    results["hog_mirrored"] = _row([_baseline("hog_neighbours", *mirrored)])
    for name, options in VARIANTS.items():
        networks, runs = {}, []
        for seed in seeds:
            start = time.process_time()
            networks[seed], _ = train(parts[0], seed=seed, **options)
            seconds = time.process_time() - start
            scores = [evaluate(networks[seed], images)["accuracy"] for images in parts[1:]]
            runs.append((*scores, seconds))
        results[name] = _row(runs)
    cnn, rival = (float(results[name]["accuracy"]) for name in ("cnn", "hog_mirrored"))
    results["cnn"]["points_over_hog"] = f"{100 * (cnn - rival):.1f}"
    return results, networks  # those of the last variant


def _baseline(
    name: str, training: Images, validation: Images, test: Images
) -> tuple[float, float, float]:
    """Accuracy on validation and test, and CPU seconds."""
    start = time.process_time()
    predict, _ = baselines.fit_baseline(name, training, validation)
    scores = [baselines.score(predict, images) for images in (validation, test)]
    return *scores, time.process_time() - start


def _row(runs: list[tuple[float, float, float]]) -> dict[str, str]:
    validation, test, seconds = zip(*runs, strict=True)
    return {
        "validation": f"{median(validation):.3f}",
        "accuracy": f"{median(test):.3f}",
        "min": f"{min(test):.3f}",
        "max": f"{max(test):.3f}",
        "seconds": f"{median(seconds):.1f}",
    }


def _styles(mixed: dict[int, AnimalNet]) -> dict[str, dict[str, str]]:
    """Learn from filled shapes or from both styles, and test on each."""
    tests = {style: animals("test", style) for style in ("filled", "outline")}
    filled = {seed: train(animals("training", "filled"), seed=seed)[0] for seed in mixed}
    results = {}
    for style, networks in {"filled": filled, "mixed": mixed}.items():
        scores = {
            name: [evaluate(network, test)["accuracy"] for network in networks.values()]
            for name, test in tests.items()
        }
        results[f"cnn_{style}"] = _ranges(scores, ".2f")
        parts = [animals(part, style) for part in ("training", "validation")]
        predict, _ = baselines.fit_baseline("hog_neighbours", *parts)
        results[f"hog_{style}"] = {
            name: f"{baselines.score(predict, test):.2f}" for name, test in tests.items()
        }
    return results


def _transfer(seeds: Iterable[int]) -> dict[str, dict[str, str]]:
    """Learn the four new species of the page on fine-tuning from a few pictures each."""
    scores: dict[str, dict[str, list[float]]] = {}
    for seed in seeds:
        source = pretrained.pretrain(seed)
        test = pretrained.animals(pretrained.NEW, 200, seed=3000 + seed)
        for shots in SHOTS:
            few = pretrained.animals(pretrained.NEW, shots, seed=4000 + seed)
            found = {
                method.__name__: _learn(method, source, few, test, seed)
                for method in (methods.frozen, methods.full, methods.scratch)
            }
            found["hog_nearest"] = _nearest(baselines.gradient_histograms, few, test)
            mirrored = torch.cat([few[0], few[0].flip(3)]), few[1].repeat(2)
            found["hog_mirrored"] = _nearest(baselines.gradient_histograms, mirrored, test)
            found["nearest"] = _nearest(baselines.flat, few, test)
            for name, score in found.items():
                scores.setdefault(name, {}).setdefault(f"k{shots}", []).append(100 * score)
    return {f"transfer_{name}": _ranges(found, ".0f") for name, found in scores.items()}


def _learn(method: Callable, source: nn.Module, few: tuple, test: tuple, seed: int) -> float:
    torch.manual_seed(seed)
    net = method(source, *few, len(pretrained.NEW))
    with torch.no_grad():
        return accuracy(net(test[0]), test[1])


def _nearest(features: Callable, few: tuple, test: tuple) -> float:
    nearest = KNeighborsClassifier(1).fit(features(few[0]).numpy(), few[1].numpy())
    return nearest.score(features(test[0]).numpy(), test[1].numpy())


def _ranges(scores: dict[str, list[float]], form: str) -> dict[str, str]:
    """For each name the median under the name itself, the extremes as ``_min``, ``_max``."""
    return {
        key: format(function(found), form)
        for name, found in scores.items()
        for key, function in ((name, median), (f"{name}_min", min), (f"{name}_max", max))
    }
