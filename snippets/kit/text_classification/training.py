"""Train a classifier of text with the shared `fit`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.optim.lr_scheduler import LambdaLR

from snippets.kit import training as shared
from snippets.kit.text_classification.evaluation import macro_f1


class Texts(torch.utils.data.Dataset):
    """Texts that a model has turned into numbers, with their labels.

    Args:
        model: Has the methods ``numbers`` and ``join``.
        texts: The texts.
        labels: The number of each text's class.
    """

    def __init__(self, model: nn.Module, texts: Sequence[str], labels: Sequence[int]) -> None:
        if len(texts) != len(labels):
            raise ValueError(f"{len(texts)} texts, but {len(labels)} labels")
        self.model, self.labels = model, list(labels)
        self.numbers = [model.numbers(text) for text in texts]

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        return self.numbers[index], self.labels[index]

    def batch(self, samples: Sequence[tuple[torch.Tensor, int]]) -> tuple[torch.Tensor, ...]:
        """Join samples: what the model takes, then the labels."""
        numbers, labels = zip(*samples, strict=True)
        return *self.model.join(numbers), torch.tensor(labels)


def train(
    model: nn.Module,
    training: tuple[Sequence[str], Sequence[int]],
    validation: tuple[Sequence[str], Sequence[int]],
    *,
    epochs: int,
    rate: float,
    batch_size: int = 32,
    seed: int = 0,
    config: dict[str, Any] | None = None,
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> list[dict[str, float]]:
    """Train a classifier of text.

    Args:
        model: A `RecurrentClassifier` or a `BagClassifier`, on its device.
        training: Texts, and the number of each one's class.
        validation: The same; its loss, accuracy and F1 are reported after every epoch.
        epochs: How often to go through the training texts.
        rate: The highest learning rate; it rises to there and then falls to 0.
        batch_size: Texts in a step, of all processes together; all of them if they are fewer.
        seed: Decides the order of the texts.
        config: The arguments that build the model again.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        A row for each epoch.
    """
    texts = Texts(model, *training)
    batch_size = min(batch_size, len(texts))
    batches = shared.loader(texts, batch_size, seed=seed, collate_fn=texts.batch)
    steps = epochs * len(batches)
    held_out = Texts(model, *validation)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01, fused=True)

    def loss(model: nn.Module, batch: tuple[torch.Tensor, ...]) -> torch.Tensor:
        *inputs, labels = batch
        return cross_entropy(model(*inputs), labels, label_smoothing=0.05)

    def validate(model: nn.Module) -> dict[str, float]:
        inputs = held_out.batch(list(held_out))
        *inputs, labels = (part.to(next(model.parameters()).device) for part in inputs)
        logits = model(*inputs)
        return {
            "loss": cross_entropy(logits, labels).item(),
            "accuracy": shared.accuracy(logits, labels),
            "f1": macro_f1(logits.argmax(dim=1), labels, len(model.labels)),
        }

    return shared.fit(
        model,
        loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=rise_and_fall(optimizer, steps),
        clip=1.0,
        validate=validate,
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )


def rise_and_fall(optimizer: torch.optim.Optimizer, steps: int) -> LambdaLR:
    """A learning rate that rises for a fifth of the steps, then falls to 0."""
    return LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.2 * steps + 1), 1.25 * (1 - step / steps))
    )
