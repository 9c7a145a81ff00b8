import torch
import torch.nn.functional as F
from torch import nn

from snippets.outlook.computational_biology.planted_motif import reverse_complement


class MotifScanner(nn.Module):
    """Filters that look for a motif on both strands, each of them a classifier of its own."""

    def __init__(self, filters=8, width=16):
        super().__init__()
        self.weight = nn.Parameter(0.3 * torch.randn(filters, 4, width, dtype=torch.float64))
        self.bias = nn.Parameter(torch.full((filters,), -3.0, dtype=torch.float64))

    def scan(self, sequences):
        """Score every place: (sequences, strands, filters, places)."""
        both = torch.cat([self.weight, reverse_complement(self.weight)])
        scores = F.conv1d(sequences, both, padding=self.weight.shape[-1] // 2)
        return scores.unflatten(1, (2, -1))

    def forward(self, sequences):
        """The logit of each filter: its best place on either strand, plus its bias."""
        return self.scan(sequences).amax(dim=(1, 3)) + self.bias


def losses(scanner, sequences, labels):
    """The mean binary cross-entropy of each filter."""
    logits = scanner(sequences)
    targets = labels[:, None].expand_as(logits)
    return F.binary_cross_entropy_with_logits(logits, targets, reduction="none").mean(dim=0)
