"""How far off predictions are; samples lie along the last dimension."""

import torch
from torch import Tensor, nn

from snippets.kit.linear_regression.data import Table


def rmse(prediction: Tensor, target: Tensor) -> Tensor:
    """The root of the mean squared error, in the unit of the target."""
    return _squared(prediction, target).mean(dim=-1).sqrt()


def r2(prediction: Tensor, target: Tensor) -> Tensor:
    """The share of the variance of the target that the prediction explains."""
    spread = (target - target.mean(dim=-1, keepdim=True)).square().sum(dim=-1)
    return 1 - _squared(prediction, target).sum(dim=-1) / spread


@torch.no_grad()
def evaluate(model: nn.Module, table: Table) -> dict[str, float]:
    """Mean squared error (``loss``), ``rmse`` and ``r2`` of a model on a table."""
    like = next(model.parameters())
    features = table.features.to(like.dtype).to(like.device)
    prediction = model(features).cpu().to(table.target.dtype)
    error = rmse(prediction, table.target).item()
    return {"loss": error**2, "rmse": error, "r2": r2(prediction, table.target).item()}


def _squared(prediction: Tensor, target: Tensor) -> Tensor:
    if prediction.shape != target.shape or not target.shape[-1:].numel():
        raise ValueError(
            f"prediction {tuple(prediction.shape)} and target {tuple(target.shape)} "
            "must have the same shape, with at least one sample"
        )
    return (prediction - target).square()
