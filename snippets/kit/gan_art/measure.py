"""Both tasks with several seeds, beside their references: the figures that the page quotes."""

import time
from collections.abc import Iterable
from statistics import median

import torch

from snippets.kit.adversarial import generate, hinge
from snippets.kit.gan_art.baselines import class_gaussian, noise
from snippets.kit.gan_art.tasks import TASKS, Task
from snippets.kit.gan_art.trained import trained
from snippets.kit.gan_art.training import train

RECIPES = {
    "digits_hinge": ("digits", {"loss": hinge, "r1": 0.0, "spectral": True}),
    "digits": ("digits", {}),
    "compositions": ("compositions", {}),
}


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train with every seed, and judge as many images as are held out.

    Returns:
        For each recipe the median, smallest and largest distance and share that obeys, and the
        CPU seconds; then what images from elsewhere reach; then the generators that come along.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        tasks = {name: make() for name, make in TASKS.items()}
        results = {}
        for name, task in tasks.items():
            results |= _references(name, task)
        for name, (task, settings) in RECIPES.items():
            results[name] = _row([_timed(tasks[task], settings, seed) for seed in seeds])
        for name, task in tasks.items():
            results[f"{name}_trained"] = _judge(task, _draw(task, trained(name)))
        return results
    finally:
        torch.set_num_threads(threads)


def _references(name: str, task: Task) -> dict[str, dict[str, str]]:
    labels = task.held_out.labels
    drawn = {
        "real": task.training.pixels,
        "gaussian": class_gaussian(task.training, labels),
        "noise": noise(task.training, labels),
    }
    given = {"real": task.training.labels}
    return {
        f"{name}_{kind}": _judge(task, pixels, given.get(kind)) for kind, pixels in drawn.items()
    }


def _draw(task: Task, generator: torch.nn.Module) -> torch.Tensor:
    labels = task.held_out.labels
    return generate(generator, len(labels), seed=1, labels=labels)


def _judge(task: Task, pixels: torch.Tensor, labels: torch.Tensor | None = None) -> dict[str, str]:
    labels = task.held_out.labels if labels is None else labels
    share = task.share(pixels, labels)
    row = {
        "distance": f"{task.distance(pixels):.3f}",
        "obeys": f"{share.mean().item():.3f}",
        "whole": f"{(share == 1).double().mean().item():.3f}",
    }
    for number, one in enumerate(task.training.classes):
        if len(task.training.classes) == 3:
            row[one] = f"{share[labels == number].mean().item():.3f}"
    return row


def _timed(task: Task, settings: dict, seed: int) -> tuple[float, float, float]:
    start = time.process_time()
    generator, _ = train(task, seed=seed, **settings)
    seconds = time.process_time() - start
    pixels = _draw(task, generator)
    return task.distance(pixels), task.obeys(pixels, task.held_out.labels), seconds


def _row(runs: list[tuple[float, float, float]]) -> dict[str, str]:
    distances, shares, seconds = zip(*runs, strict=True)
    row = {}
    for name, values in (("distance", distances), ("obeys", shares)):
        row |= {
            name: f"{median(values):.3f}",
            f"{name}_min": f"{min(values):.3f}",
            f"{name}_max": f"{max(values):.3f}",
        }
    return {**row, "seconds": f"{median(seconds):.0f}"}
