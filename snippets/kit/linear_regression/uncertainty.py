"""The bootstrap: what would have come out, had other samples been drawn?"""

import torch
from torch import Tensor

from snippets.kit.linear_regression.evaluation import r2
from snippets.kit.linear_regression.solvers import least_squares


def resample(samples: int, times: int, seed: int = 0) -> Tensor:
    """Draw row numbers with replacement, of shape ``(times, samples)``."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(samples, (times, samples), generator=generator)


def bootstrap_weights(
    features: Tensor, target: Tensor, times: int = 1000, seed: int = 0
) -> tuple[Tensor, Tensor]:
    """Least squares on many resamples at once: weights ``(times, features)``, biases."""
    rows = resample(len(target), times, seed)
    return least_squares(features[rows], target[rows])


def bootstrap_r2(prediction: Tensor, target: Tensor, times: int = 1000, seed: int = 0) -> Tensor:
    """R² on many resamples of the same predictions, of shape ``(times,)``."""
    rows = resample(len(target), times, seed)
    return r2(prediction[rows], target[rows])


def interval(values: Tensor, level: float = 0.95) -> tuple[Tensor, Tensor]:
    """The limits between which the middle share `level` of the values lies."""
    outside = (1 - level) / 2
    limits = values.new_tensor([outside, 1 - outside])
    low, high = values.quantile(limits, dim=0)
    return low, high
