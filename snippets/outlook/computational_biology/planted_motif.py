from dataclasses import dataclass

import torch
import torch.nn.functional as F


def reverse_complement(x):
    """Read the other strand: swap A with T and C with G, and reverse the order.

    Args:
        x: One-hot sequences or weight matrices, (..., 4, length), bases in the order ACGT.
    """
    return x.flip(-2, -1)


@dataclass
class PlantedMotif:
    """Random sequences; every second one holds one site of a motif.

    Attributes:
        probabilities: The motif, (4, width): how often each base stands in each column.
        sequences: One-hot sequences, (count, 4, length).
        labels: 1.0 where a site was planted, else 0.0.
        starts: Where it was planted, first column.
        reverse: Whether it was planted on the other strand.
    """

    probabilities: torch.Tensor
    sequences: torch.Tensor
    labels: torch.Tensor
    starts: torch.Tensor
    reverse: torch.Tensor

    @property
    def log_odds(self):
        """The motif against a background of four equally frequent bases, (4, width)."""
        return (self.probabilities / 0.25).log()


def plant(seed, count=6000, length=100, width=10):
    """Draw a motif, and sequences with and without it."""
    generator = torch.Generator().manual_seed(seed)
    p = torch.randn(4, width, dtype=torch.float64, generator=generator)
    p = 0.92 * (3 * p).softmax(dim=0) + 0.02
    bases = torch.randint(4, (count, length), generator=generator)
    labels = torch.arange(count) % 2
    starts = torch.randint(length - width + 1, (count,), generator=generator)
    reverse = torch.randint(2, (count,), generator=generator) == 1

    sites = torch.multinomial(p.T, count, replacement=True, generator=generator).T
    sites[reverse] = 3 - sites[reverse].flip(1)  # 0123 is ACGT, so 3 - base pairs with it
    planted = bases.scatter(1, starts[:, None] + torch.arange(width), sites)
    bases = torch.where(labels[:, None] == 1, planted, bases)
    sequences = F.one_hot(bases, 4).transpose(1, 2).double()
    return PlantedMotif(p, sequences, labels.double(), starts, reverse)
