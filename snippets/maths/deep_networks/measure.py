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


def loss_after(blocks, kind, rate, seed):
    """The training loss of the eighth epoch."""
    torch.manual_seed(seed)
    loss = fit(network(blocks, **KINDS[kind]), epochs=8, rate=rate, seed=seed)[-1]
    return loss if math.isfinite(loss) else math.inf


def by_depth(blocks, kind):
    """Mean over the seeds, at the rate that was best for the first of them."""
    first = {rate: loss_after(blocks, kind, rate, SEEDS[0]) for rate in RATES}
    rate = min(first, key=first.get)
    losses = [first[rate], *(loss_after(blocks, kind, rate, seed) for seed in SEEDS[1:])]
    return f"{mean(losses):.2f}"


def accuracies(kind="both", **options):
    """Of fourteen layers after thirty epochs, at the rate of 0.1: mean and spread in percent."""
    found = []
    for seed in SEEDS:
        torch.manual_seed(seed)
        model = network(3, **KINDS[kind])
        fit(model, epochs=30, rate=0.1, seed=seed, **{**WHOLE, **options})
        found.append(100 * test_accuracy(model))
    return {"mean": f"{mean(found):.1f}", "spread": f"{stdev(found):.1f}"}


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
    result["without_any"] = accuracies("plain", augment=False, smoothing=0.0, decay=0.0)
    return result
