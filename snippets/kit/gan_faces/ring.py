"""A toy in the plane that shows mode collapse: eight small normal distributions on a circle."""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn

from snippets.kit import adversarial
from snippets.kit.training import finest, loader, seed_everything

MODES, SPREAD, ENOUGH = 8, 0.05, 0.02

METHODS = {
    "2014 losses, momentum": {"loss": adversarial.non_saturating, "r1": 0.0, "betas": (0.9, 0.99)},
    "the same with R1": {"loss": adversarial.non_saturating, "r1": 1.0, "betas": (0.9, 0.99)},
    "pairs, R1, no momentum": {"loss": adversarial.relativistic, "r1": 1.0, "betas": (0.0, 0.99)},
}
"""The losses of the original GAN with momentum; with R1; with pairs too, and without momentum."""


def centres() -> Tensor:
    """The means of the eight distributions, on the circle of radius 1, ``(8, 2)``."""
    angle = torch.arange(MODES) * 2 * math.pi / MODES
    return torch.stack([angle.cos(), angle.sin()], dim=1)


def ring(count: int, seed: int = 0) -> Tensor:
    """Draw points of the ring, ``(count, 2)``; `seed` decides which."""
    generator = torch.Generator().manual_seed(seed)
    which = torch.randint(MODES, (count,), generator=generator)
    return centres()[which] + SPREAD * torch.randn(count, 2, generator=generator)


def shares(points: Tensor) -> Tensor:
    """The share of points within four standard deviations of each of the eight means, ``(8,)``."""
    near = torch.cdist(points, centres().to(points)) < 4 * SPREAD
    return finest(near).mean(dim=0)


def covered(points: Tensor) -> tuple[int, float]:
    """Count what a generator has learnt.

    Args:
        points: Of shape ``(points, 2)``.

    Returns:
        How many of the eight distributions have at least 2 % of the points within four standard
        deviations, and the share of the points that are so near to any.
    """
    of_each = shares(points)
    return int((of_each >= ENOUGH).sum()), of_each.sum().item()


class Points(nn.Module):
    """Latent vectors to points of the plane."""

    def __init__(self) -> None:
        super().__init__()
        self.latent = 8
        self.layers = _perceptron(self.latent, 2)

    def forward(self, latent: Tensor) -> Tensor:
        """Points of shape ``(samples, 2)``."""
        return self.layers(latent)


def train(
    *,
    loss: adversarial.Losses,
    r1: float,
    betas: tuple[float, float],
    seed: int = 0,
    every: int = 300,
    watch: Callable[[int, nn.Module], None] | None = None,
) -> tuple[nn.Module, list[dict[str, float]]]:
    """Train on the ring for 1200 steps, for example as one of `METHODS` says.

    Arguments and result are those of `adversarial.train`.
    """
    seed_everything(seed)
    return adversarial.train(
        Points(),
        _perceptron(2, 1),
        loader(ring(4096, seed), 128, seed=seed, collate_fn=torch.stack),
        steps=1200,
        loss=loss,
        rates=(1e-3, 1e-3),
        betas=betas,
        schedule=lambda progress: 1,
        r1=r1,
        r1_every=1,
        averaging=0.9,
        seed=seed,
        every=every,
        watch=watch,
    )


def _perceptron(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(before, 64),
        nn.LeakyReLU(0.2),
        nn.Linear(64, 64),
        nn.LeakyReLU(0.2),
        nn.Linear(64, after),
    )
