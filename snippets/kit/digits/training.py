"""The recipe: codes written anew in every epoch, one cross-entropy over all columns."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from snippets.kit import training as shared
from snippets.kit.digits.data import UNKNOWN, Codes, EndlessCodes
from snippets.kit.digits.evaluation import evaluate
from snippets.kit.digits.model import StripReader
from snippets.kit.image_classification.data import Images


def train(
    images: Images,
    validation: Codes | None = None,
    *,
    epochs: int = 14,
    codes: int = 512,
    batch_size: int = 32,
    rate: float = 0.01,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[StripReader, list[dict[str, float]]]:
    """Train a `StripReader`.

    Args:
        images: What the training codes are written with.
        validation: Codes on which to report after every epoch.
        epochs: How often to write new codes, in all.
        codes: How many codes are written in an epoch.
        batch_size: Codes in a step.
        rate: The highest learning rate of the one-cycle schedule.
        seed: Decides, by `seed_everything`, the initial weights and the codes.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model with averaged weights, and a row for each epoch.
    """
    shared.seed_everything(seed)
    model = StripReader().to(device)
    batches = shared.loader(
        EndlessCodes(images, codes, seed), batch_size, seed=seed, collate_fn=_as_it_is
    )
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(model.parameters(), rate, weight_decay=0.01, fused=True)
    scheduler = OneCycleLR(optimizer, rate, total_steps=steps)
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.98))

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        strips, labels = batch
        return F.cross_entropy(model(strips), labels, ignore_index=UNKNOWN)

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
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )
    return average.module, history


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
