"""Every method with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Iterable, Sequence
from statistics import median
from typing import Any

import torch
from torch import Tensor

from snippets.kit.adversarial import generate, hinge, non_saturating
from snippets.kit.gan_faces import ring
from snippets.kit.gan_faces.baselines import principal_components
from snippets.kit.gan_faces.data import Faces, test_faces, training_faces
from snippets.kit.gan_faces.evaluation import evaluate
from snippets.kit.gan_faces.trained import faces_model
from snippets.kit.gan_faces.training import train

RECIPES = {
    "losses_2014": {"loss": non_saturating, "r1": 0.0},
    "hinge": {"loss": hinge, "r1": 0.0, "spectral": True},
    "equal_rates": {"rates": (5e-3, 5e-3)},
    "gan": {},
}

RINGS = dict(zip(("ring_2014", "ring_r1", "ring_pairs"), ring.METHODS, strict=True))


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train with each seed, and compare 2000 faces of each method with the test faces.

    Returns:
        For each method the median scores, the smallest and the largest distance, and the median
        of the CPU seconds; then what the toy in the plane covers.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # the networks are small: more threads would only wait
    try:
        return _measure(list(seeds))
    finally:
        torch.set_num_threads(threads)


def _measure(seeds: Sequence[int]) -> dict[str, dict[str, str]]:
    training, test = training_faces(), test_faces()

    def score(draw: Callable[[int], Tensor]) -> dict[str, str]:
        runs = []
        for seed in seeds:
            start = time.process_time()
            faces = draw(seed)
            seconds = time.process_time() - start
            runs.append(evaluate(faces, test.images) | {"seconds": seconds})
        return _row(runs)

    def trained(recipe: dict[str, Any]) -> Callable[[int], Tensor]:
        return lambda seed: generate(
            train(training, seed=seed, **recipe)[0], len(test), seed=1000 + seed
        )

    results = {
        "real": score(lambda seed: Faces(len(test), seed=1000 + seed).images),
        "pca": score(lambda seed: principal_components(training.images, len(test), seed=seed)),
    }
    results |= {name: score(trained(recipe)) for name, recipe in RECIPES.items()}
    model = faces_model()
    results["trained"] = score(lambda seed: generate(model, len(test), seed=1000 + seed))
    for name, method in RINGS.items():
        runs = []
        for seed in seeds:
            model, _ = ring.train(**ring.METHODS[method], seed=seed)
            runs.append(ring.covered(generate(model, 2000, seed=1000 + seed)))
        modes, near = zip(*runs, strict=True)
        results[name] = {
            "modes": ", ".join(map(str, modes)),
            "near": ", ".join(f"{share:.0%}" for share in near),
        }
    return results


def _row(runs: list[dict[str, float]]) -> dict[str, str]:
    distances = [run["fid"] for run in runs]
    return {
        "fid": f"{median(distances):.2f}",
        "min": f"{min(distances):.2f}",
        "max": f"{max(distances):.2f}",
        "precision": f"{median(run['precision'] for run in runs):.2f}",
        "recall": f"{median(run['recall'] for run in runs):.2f}",
        "redraw": f"{median(run['redraw'] for run in runs):.3f}",
        "seconds": f"{median(run['seconds'] for run in runs):.1f}",
    }
