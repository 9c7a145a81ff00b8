import functools

import torch
from sklearn.datasets import load_digits
from torch import nn


@functools.cache
def data():
    """The first half of the file for training and validation, the second half for the test."""
    digits = load_digits()
    x, y = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
    order = torch.randperm(898, generator=torch.Generator().manual_seed(0))
    return {
        "train": (x[order[:704]], y[order[:704]]),
        "validation": (x[order[704:898]], y[order[704:898]]),
        "test": (x[898:], y[898:]),
    }


def network(seed):
    torch.manual_seed(seed)
    return nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
    )


def train(model, optimizers, epochs=20, schedule=lambda part: 1.0):
    """Batches of 64; the rates follow `schedule`, a factor for the part that is over, 0 to 1."""
    x, y = data()["train"]
    x = x.to(model[0].weight.dtype)
    total = epochs * len(x) // 64
    schedulers = [
        torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: schedule(step / total))
        for optimizer in optimizers
    ]
    losses = []
    for _ in range(epochs):
        for batch in torch.randperm(len(x)).split(64):
            loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
            model.zero_grad()
            loss.backward()
            for part in optimizers + schedulers:
                part.step()
            losses.append(loss.item())
    return losses


@torch.no_grad()
def evaluate(model, part):
    """The loss and the accuracy."""
    x, y = data()[part]
    logits = model(x.to(model[0].weight.dtype))
    right = (logits.argmax(dim=1) == y).double().mean().item()
    return nn.functional.cross_entropy(logits, y).item(), right
