from typing import NamedTuple

import torch

from snippets.outlook.computational_biology.planted_motif import reverse_complement


class Match(NamedTuple):
    """Where and how well a matrix fits into a filter."""

    correlation: float
    scale: float  # filter = scale * matrix + noise
    start: int  # first column of the match
    flipped: bool  # found on the reverse complement of the filter


def align(weight, truth):
    """Slide a matrix along a filter and its reverse complement; return the best match."""
    width = truth.shape[1]
    truth = (truth - truth.mean(dim=0)).flatten()
    found = []
    for flipped, strand in enumerate([weight, reverse_complement(weight)]):
        for start in range(strand.shape[1] - width + 1):
            window = strand[:, start : start + width]
            window = (window - window.mean(dim=0)).flatten()
            correlation = torch.corrcoef(torch.stack([window, truth]))[0, 1].item()
            scale = (window @ truth / (truth @ truth)).item()
            found.append(Match(correlation, scale, start, bool(flipped)))
    return max(found)
