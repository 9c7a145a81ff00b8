"""The recipe, and its parts to exchange."""

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from snippets.kit import adversarial
from snippets.kit.gan_art.tasks import Task
from snippets.kit.training import loader, seed_everything

STEPS = 50
"""How many steps the command counts as an epoch."""


def train(
    task: Task,
    *,
    epochs: int | None = None,
    loss: adversarial.Losses = adversarial.relativistic,
    r1: float | None = None,
    spectral: bool | None = None,
    batch_size: int = 32,
    seed: int = 0,
    device: str | torch.device = "cpu",
    watch: Callable[[int, nn.Module], dict[str, float] | None] | None = None,
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[nn.Module, list[dict[str, float]]]:
    """Train a conditional generator.

    Args:
        task: What to learn.
        epochs: How long, in units of `STEPS` steps; by default as the task says.
        loss: Such as `snippets.kit.adversarial.hinge`.
        r1: The weight of the R1 penalty, 0 to leave it out; by default as the task says.
        spectral: Whether the discriminator gets spectral normalisation; by default
            as the task says.
        batch_size: Images in a step.
        seed: Decides, by `seed_everything`, the initial weights, the order of the images
            and the latent vectors.
        device: Where to compute.
        watch: As for `snippets.kit.adversarial.train`.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The generator with averaged weights, and a row for each epoch.
    """
    spectral = task.spectral if spectral is None else spectral
    epochs = task.epochs if epochs is None else epochs
    seed_everything(seed)
    generator = task.generator(**task.config).to(device)
    norm = {"norm": spectral_norm} if spectral else {}
    return adversarial.train(
        generator,
        task.discriminator(**norm).to(device),
        loader(task.training, batch_size, seed=seed, collate_fn=_as_it_is),
        steps=STEPS * epochs,
        loss=loss,
        r1=task.r1 if r1 is None else r1,
        every=STEPS,
        seed=seed,
        watch=watch,
        checkpoint=checkpoint,
        config=task.config,
        keep={"names": list(task.training.classes)} if task.share is None else None,
        resume=resume,
    )


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
