import math
from statistics import mean, stdev

import torch

from snippets.maths.deep_networks.network import network
from snippets.maths.deep_networks.training import fit, test_accuracy

KINDS = {
    "plain": {"norm": False, "shortcut": False},
    "shortcut": {"norm": False, "shortcut": True},
    "norm": {"norm": True, "shortcut": False},
    "both": {"norm": True, "shortcut": True},
}
RATES = (0.02, 0.1, 0.3)
SEEDS = (0, 1, 2)
WHOLE = {"augment": True, "smoothing": 0.1, "decay": 5e-4}


def runs(blocks, kind, epochs, rates, **options):
    """Last training loss and test accuracy, by seed, at the rate that was best for the first."""

    def run(rate, seed):
        torch.manual_seed(seed)
        model = network(blocks, **KINDS[kind])
        loss = fit(model, epochs=epochs, rate=rate, seed=seed, **options)[-1]
        return loss if math.isfinite(loss) else math.inf, 100 * test_accuracy(model)

    first = {rate: run(rate, SEEDS[0]) for rate in rates}
    rate = min(first, key=lambda rate: first[rate][0])
    return rate, [first[rate], *(run(rate, seed) for seed in SEEDS[1:])]


def by_depth(blocks, kind):
    """Mean training loss of the eighth epoch."""
    _, found = runs(blocks, kind, 8, RATES)
    return f"{mean(loss for loss, _ in found):.2f}"


def accuracies(kind="both", rates=RATES, **options):
    """Of fourteen layers after thirty epochs: the rate, mean and spread in percent."""
    rate, found = runs(3, kind, 30, rates, **{**WHOLE, **options})
    right = [accuracy for _, accuracy in found]
    return {"rate": str(rate), "mean": f"{mean(right):.1f}", "spread": f"{stdev(right):.1f}"}


def measure():
    """Train all the networks of the page's tables."""
    torch.set_num_threads(1)
    result = {
        f"layers{4 * blocks + 2}": {kind: by_depth(blocks, kind) for kind in KINDS}
        for blocks in (1, 3, 6, 9)
    }
    result["whole"] = accuracies()
    result["without_norm"] = accuracies("shortcut")
    result["without_shortcut"] = accuracies("norm")
    result["without_augmentation"] = accuracies(augment=False)
    result["without_smoothing"] = accuracies(smoothing=0.0)
    result["without_decay"] = accuracies(decay=0.0)
    nothing = {"augment": False, "smoothing": 0.0, "decay": 0.0}
    result["without_any"] = accuracies("plain", **nothing)
    best = (float(result["whole"]["rate"]),)
    result["without_any_but_the_rate"] = accuracies("plain", best, **nothing)
    return result
