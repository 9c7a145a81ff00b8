"""A linear model that takes features in their own units."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from snippets.kit.linear_regression.data import Table, check_shape


class StandardizedLinear(nn.Module):
    """Standardise the features, then apply one linear layer.

    Mean and standard deviation are buffers: saved with the weights, moved with them to a
    device, but not trained.

    Args:
        names: The names of the features.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = list(names)
        self.register_buffer("mean", torch.zeros(len(names), dtype=torch.float64))
        self.register_buffer("std", torch.ones(len(names), dtype=torch.float64))
        self.linear = nn.Linear(len(names), 1, dtype=torch.float64)

    def forward(self, features: Tensor) -> Tensor:
        """Map features of shape (samples, features) to predictions of shape (samples,)."""
        return self.linear(self.standardize(features)).squeeze(1)

    def standardize(self, features: Tensor) -> Tensor:
        """Express features in standard deviations from the mean of the training data."""
        check_shape(self.names, features)
        return (features - self.mean) / self.std

    @torch.no_grad()
    def start_from(self, training: Table) -> None:
        """Learn the scale of the features, and start as the baseline: always the mean target."""
        features = training.features
        constant = (features == features[0]).all(dim=0)
        if constant.any():
            name = self.names[constant.nonzero()[0]]
            raise ValueError(f"{name} is the same in all training samples: leave it out")
        self.mean.copy_(features.mean(dim=0))
        self.std.copy_(features.std(dim=0, correction=0))
        self.linear.weight.zero_()
        self.linear.bias.fill_(training.target.mean())
