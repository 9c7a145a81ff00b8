"""The recipe: AdamW, a one-cycle schedule, pictures mirrored and inverted at random."""

from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR

from snippets.kit import training as shared
from snippets.kit.animals.model import AnimalNet
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import evaluate


def mirror_and_invert(pictures: Tensor) -> Tensor:
    """Mirror half of the pictures, and turn half of them into negatives, at random.

    Args:
        pictures: From 0 to 1, of shape ``(pictures, channels, height, width)``.
    """
    draws = torch.rand(2, len(pictures), 1, 1, 1).to(pictures.device)
    mirrored, inverted = draws < 0.5
    pictures = torch.where(mirrored, pictures.flip(3), pictures)
    return torch.where(inverted, 1 - pictures, pictures)


def train(
    training: Images,
    validation: Images | None = None,
    *,
    epochs: int = 6,
    batch_size: int = 32,
    rate: float = 0.01,
    widths: Sequence[int] = (16, 32, 64, 64),
    augment: bool = True,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[AnimalNet, list[dict[str, float]]]:
    """Train an `AnimalNet`.

    Args:
        training: What to learn from.
        validation: What to report ``loss`` and ``accuracy`` on after every epoch.
        epochs: How often to go through the training pictures, in all.
        batch_size: Pictures in a step; all of them if they are fewer.
        rate: The highest learning rate of the one-cycle schedule.
        widths: The channels of the blocks.
        augment: Whether to mirror and invert at random.
        seed: Decides, by `seed_everything`, the initial weights, the order of the pictures
            and their changes.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model, in evaluation mode, and a row for each epoch.

    Raises:
        ValueError: If there are no pictures, or `checkpoint` was planned otherwise.
    """
    config = {"classes": len(training.classes), "widths": list(widths)}
    shared.seed_everything(seed)
    model = AnimalNet(**config).to(device)
    batch_size = min(batch_size, len(training))
    batches = shared.loader(training, batch_size, seed=seed, collate_fn=_as_it_is)
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(model.parameters(), rate, weight_decay=0.01)

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        pictures, labels = batch
        return F.cross_entropy(model(mirror_and_invert(pictures) if augment else pictures), labels)

    history = shared.fit(
        model,
        loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=OneCycleLR(optimizer, rate, total_steps=steps),
        validate=None if validation is None else lambda model: evaluate(model, validation),
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        keep={"names": list(training.classes)},
        resume=resume,
    )
    return model, history


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
