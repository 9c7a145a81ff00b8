"""Low-rank adaptation as a parametrization of weights."""

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    """Adds ``(alpha / rank) * B @ A`` to a weight; only ``A`` and ``B`` are trained.

    Args:
        weight: The weight of a linear or convolutional layer.
        rank: Rows of ``A``, columns of ``B``.
        alpha: How much the product counts.
    """

    def __init__(self, weight: Tensor, rank: int, alpha: float) -> None:
        super().__init__()
        rows, columns = weight.flatten(1).shape
        self.A = nn.Parameter((torch.randn(rank, columns) / columns**0.5).to(weight))
        self.B = nn.Parameter(weight.new_zeros(rows, rank))
        self.scale = alpha / rank

    def forward(self, weight: Tensor) -> Tensor:
        """The weight that the layer shall use."""
        return weight + self.scale * (self.B @ self.A).view_as(weight)


def add_lora(module: nn.Module, rank: int = 4, alpha: float = 8.0) -> None:
    """Freeze a module, and give each linear and convolutional layer in it a `LowRank`."""
    module.requires_grad_(False)
    for layer in list(module.modules()):
        if isinstance(layer, nn.Linear | nn.Conv2d):
            adapter = LowRank(layer.weight, rank, alpha)
            parametrize.register_parametrization(layer, "weight", adapter)


def remove_lora(module: nn.Module, merge: bool) -> None:
    """Take the `LowRank` out again, merged into the weights or not; the module stays frozen."""
    for layer in list(module.modules()):
        if isinstance(layer, nn.Linear | nn.Conv2d) and parametrize.is_parametrized(layer):
            parametrize.remove_parametrizations(layer, "weight", leave_parametrized=merge)
