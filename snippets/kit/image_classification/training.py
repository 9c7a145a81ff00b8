"""The recipe: AdamW, a one-cycle schedule, label smoothing, averaged weights."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from snippets.kit import training as shared
from snippets.kit.image_classification.augmentation import Augmented
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.model import SmallCNN


def train(
    training: Images,
    validation: Images | None = None,
    *,
    epochs: int = 30,
    batch_size: int = 64,
    rate: float = 0.01,
    weight_decay: float = 0.01,
    smoothing: float = 0.1,
    averaging: float = 0.98,
    interpolation: str | None = "bicubic",
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[SmallCNN, list[dict[str, float]]]:
    """Train a `SmallCNN`.

    Args:
        training: What to learn from; its first image tells the shape of them all.
        validation: What to report ``loss`` and ``accuracy`` on after every epoch.
        epochs: How often to go through the training images, in all.
        batch_size: Images in a step, of all processes together.
        rate: The highest learning rate of the one-cycle schedule.
        weight_decay: As in `torch.optim.AdamW`.
        smoothing: The share of the target that is spread over all classes.
        averaging: How much of the running average of the weights is kept at every step.
        interpolation: How to distort the images, or `None` to leave them as they are.
        seed: Decides, by `seed_everything`, the initial weights, the order of the images
            and their distortion.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model with averaged weights, and a row for each epoch.
    """
    config = {
        "channels": training.pixels.shape[1],
        "size": training.pixels.shape[2],
        "classes": len(training.classes),
    }
    shared.seed_everything(seed)
    model = SmallCNN(**config).to(device, training.pixels.dtype)
    source = training
    if interpolation is not None:
        source = Augmented(training, seed=seed, mode=interpolation)
    batches = shared.loader(source, batch_size, seed=seed, collate_fn=_as_it_is)
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(model.parameters(), rate, weight_decay=weight_decay)
    scheduler = OneCycleLR(optimizer, rate, total_steps=steps)
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(averaging))

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        images, labels = batch
        return F.cross_entropy(model(images), labels, label_smoothing=smoothing)

    history = shared.fit(
        model,
        loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=scheduler,
        average=average,
        validate=None if validation is None else lambda model: evaluate(model, validation),
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed, "batch_size": batch_size, "rate": rate},
        keep={"names": list(training.classes)},
        resume=resume,
    )
    return average.module, history


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
