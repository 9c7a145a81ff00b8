"""The recipes: of the generator, of its rivals, and of the reader that judges them."""

from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import TensorDataset

from snippets.kit import adversarial
from snippets.kit import training as shared
from snippets.kit.gan_faces.data import Faces, Pictures
from snippets.kit.gan_faces.model import Discriminator, Generator, Reader


def train(
    training: Pictures,
    *,
    epochs: int = 10,
    batch_size: int = 32,
    loss: adversarial.Losses = adversarial.relativistic,
    rates: tuple[float, float] = (5e-3, 3e-3),
    r1: float = 0.1,
    spectral: bool = False,
    seed: int = 0,
    device: str | torch.device = "cpu",
    watch: Callable[[int, nn.Module], dict[str, float] | None] | None = None,
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[Generator, list[dict[str, float]]]:
    """Train a `Generator` against a `Discriminator`.

    Args:
        training: The real faces, or pictures of something else.
        epochs: How often to go through them, in all.
        batch_size: Faces of either kind in a step.
        loss: One of the losses of `snippets.kit.adversarial`.
        rates: The learning rates of generator and discriminator.
        r1: The weight of the R1 penalty; 0 leaves it out.
        spectral: Whether every layer of the discriminator gets a spectral normalisation.
        seed: Decides, by `seed_everything`, initial weights, order and latent vectors.
        device: Where to compute.
        watch: As for `adversarial.train`, called after every epoch.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The generator with averaged weights, and a row for each epoch.
    """
    shared.seed_everything(seed)
    generator, discriminator = Generator(), Discriminator()
    if spectral:
        for layer in list(discriminator.children()):
            spectral_norm(layer)
    batches = shared.loader(training, batch_size, seed=seed, collate_fn=_as_it_is)
    return adversarial.train(
        generator.to(device),
        discriminator.to(device),
        batches,
        steps=epochs * len(batches),
        loss=loss,
        rates=rates,
        schedule=lambda progress: min(1, (1 - progress) / 0.3),  # falls to 0 from 70 % on
        r1=r1,
        r1_every=8,
        averaging=0.99,
        seed=seed,
        every=len(batches),
        watch=watch,
        checkpoint=checkpoint,
        config={},
        resume=resume,
    )


def train_reader(
    training: Faces, *, epochs: int = 12, seed: int = 0, checkpoint: str | Path | None = None
) -> tuple[Reader, list[dict[str, float]]]:
    """Train a `Reader`, on faces with noise, so that a little noise does not upset it."""
    shared.seed_everything(seed)
    model = Reader()
    batches = shared.loader(TensorDataset(training.images, training.numbers), 128, seed=seed)
    optimizer = torch.optim.AdamW(model.parameters(), 4e-3)

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        images, numbers = batch
        noise = 0.3 * torch.rand(len(images), 1, 1, 1) * torch.randn_like(images)
        return F.binary_cross_entropy_with_logits(model(images + noise), numbers)

    history = shared.fit(
        model,
        loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=OneCycleLR(optimizer, 4e-3, total_steps=epochs * len(batches)),
        checkpoint=checkpoint,
        config={},
    )
    model.standardise(training.images)
    return model, history


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
