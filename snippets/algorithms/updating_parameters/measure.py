import math
import statistics
import time
from functools import partial

import torch
from torch import nn, optim

from snippets.algorithms.updating_parameters.digits import evaluate, network, train

RATES = [10 ** (exponent / 4) for exponent in range(-16, 4)]
GOOD = 0.2  # a validation loss that every optimizer gets below


def one(optimizer_class, **settings):
    """A maker of optimizers, for a model and a learning rate."""
    return lambda model, lr: [optimizer_class(model.parameters(), lr=lr, **settings)]


def muon_and_adamw(model, lr):
    """Muon for the matrices but the last, AdamW at a rate of 0.003 for the rest."""
    matrices = [layer.weight for layer in model[:-1] if isinstance(layer, nn.Linear)]
    rest = [p for p in model.parameters() if all(p is not matrix for matrix in matrices)]
    muon = optim.Muon(matrices, lr=lr, weight_decay=0.01)
    return [muon, optim.AdamW(rest, lr=0.003)]


MAKERS = {
    "sgd": one(optim.SGD),
    "momentum": one(optim.SGD, momentum=0.9),
    "nesterov": one(optim.SGD, momentum=0.9, nesterov=True),
    "rmsprop": one(optim.RMSprop),
    "adam": one(optim.Adam),
    "adamw": one(optim.AdamW),
    "muon": muon_and_adamw,
}


def warm_up_and_cosine(part):
    """A factor for the rate: up in the first tenth, then down along a cosine."""
    return part / 0.1 if part < 0.1 else (1 + math.cos(math.pi * (part - 0.1) / 0.9)) / 2


def runs(make, lr, seeds, schedule):
    """For each seed: steps until 11 losses average below 0.1, validation loss, test accuracy."""
    found = []
    for seed in seeds:
        model = network(seed)
        losses = torch.tensor(train(model, make(model, lr), schedule=schedule))
        smooth = losses.unfold(0, 11, 1).mean(1)
        below = (smooth < 0.1).nonzero()
        steps = below[0].item() + 11 if len(below) else math.inf
        found.append((steps, evaluate(model, "validation")[0], evaluate(model, "test")[1]))
    return [list(column) for column in zip(*found, strict=True)]


def row(make, seeds, schedule):
    """The rate with the lowest median validation loss, and what it reaches."""
    table = {lr: runs(make, lr, seeds, schedule) for lr in RATES}
    losses = {
        lr: statistics.median(loss if math.isfinite(loss) else math.inf for loss in columns[1])
        for lr, columns in table.items()
    }
    best = min(losses, key=losses.get)
    steps, _, accuracy = table[best]
    good = sum(loss < GOOD for loss in losses.values())
    return {
        "rate": f"{best:.1g}",
        "steps": f"{statistics.median(steps):.0f}",
        "good": str(good),
        "accuracy": f"{100 * statistics.median(accuracy):.1f}",
        "low": f"{100 * min(accuracy):.1f}",
        "high": f"{100 * max(accuracy):.1f}",
        "default": f"{100 * statistics.median(runs(make, 1e-3, seeds, schedule)[2]):.1f}",
    }


def seconds_per_step(make, count=64, size=64):
    """CPU time of an update of many matrices, the shortest of five times twenty."""
    weights = [torch.zeros(size, size, requires_grad=True) for _ in range(count)]
    optimizer, times = make(weights), []
    for w in weights:
        w.grad = torch.randn(size, size)
    for _ in range(6):
        start = time.process_time()
        for _ in range(20):
            optimizer.step()
        times.append(time.process_time() - start)
    return min(times[1:]) / 20


def speeds():
    """How the time of an update compares with that of AdamW in a loop."""
    loop = seconds_per_step(partial(optim.AdamW, foreach=False))
    ratios = {
        name: loop / seconds_per_step(partial(optim.AdamW, **{name: True}))
        for name in ("foreach", "fused")
    }
    ratios["muon"] = seconds_per_step(optim.Muon) / loop
    return {name: f"{ratio:.1f}" for name, ratio in ratios.items()}


def measure(seeds=(0, 1, 2)):
    """The comparison, with a constant rate and with a schedule, as strings."""
    torch.set_num_threads(1)
    figures = {"update": speeds()}
    for name, make in MAKERS.items():
        figures[name] = row(make, seeds, lambda part: 1.0)
        figures[f"{name}_scheduled"] = row(make, seeds, warm_up_and_cosine)
    return figures
