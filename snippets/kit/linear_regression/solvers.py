"""The weights by formula and by gradient descent; every step is made of matrix products."""

import torch
from torch import Tensor


def least_squares(features: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    """The weights and the bias of the smallest squared error; batches of tables work too.

    Args:
        features: Of shape ``(..., samples, features)``.
        target: Of shape ``(..., samples)``.
    """
    ones = features.new_ones(features.shape[:-1]).unsqueeze(-1)
    design = torch.cat([features, ones], dim=-1)
    solution = torch.linalg.lstsq(design, target.unsqueeze(-1)).solution.squeeze(-1)
    return solution[..., :-1], solution[..., -1]


def ridge(features: Tensor, target: Tensor, penalties: Tensor) -> tuple[Tensor, Tensor]:
    """Ridge regression for all penalties, from a single singular value decomposition.

    Minimises the mean squared error plus the penalty times the sum of squared weights;
    the bias is free.

    Args:
        features: Of shape ``(samples, features)``.
        target: Of shape ``(samples,)``.
        penalties: Of shape ``(penalties,)``, none negative; 0 needs features of full rank.

    Returns:
        Weights of shape ``(penalties, features)`` and biases of shape ``(penalties,)``.
    """
    if (penalties < 0).any():
        raise ValueError("a penalty cannot be negative")
    mean = features.mean(dim=0)
    U, S, Vh = torch.linalg.svd(features - mean, full_matrices=False)
    shrunk = S / (S.square() + len(features) * penalties.unsqueeze(1))
    weights = (shrunk * (U.T @ (target - target.mean()))) @ Vh
    return weights, target.mean() - weights @ mean


def full_batch(
    features: Tensor,
    target: Tensor,
    *,
    steps: int,
    rate: float,
    penalty: float = 0.0,
    momentum: float = 0.0,
) -> tuple[Tensor, Tensor]:
    """Gradient descent where every step looks at all samples."""
    weights, bias = features.new_zeros(features.shape[1]), target.mean()
    velocity, velocity_bias = torch.zeros_like(weights), torch.zeros_like(bias)
    for _ in range(steps):
        residual = features @ weights + bias - target
        gradient = 2 * (residual @ features) / len(target) + 2 * penalty * weights
        velocity = momentum * velocity + gradient
        velocity_bias = momentum * velocity_bias + 2 * residual.mean()
        weights, bias = weights - rate * velocity, bias - rate * velocity_bias
    return weights, bias


def mini_batch(
    features: Tensor,
    target: Tensor,
    *,
    epochs: int,
    rate: float,
    batch_size: int,
    penalty: float = 0.0,
    averaging: float = 0.99,
    seed: int = 0,
) -> tuple[Tensor, Tensor]:
    """Stochastic gradient descent; returns a running average of where it has been.

    Args:
        features: Of shape ``(samples, features)``.
        target: Of shape ``(samples,)``.
        epochs: How often to go through the samples.
        rate: The learning rate.
        batch_size: Samples in a step; what fills no batch waits for another epoch.
        penalty: As in `ridge`.
        averaging: How much of the average is kept at every step; 0 gives the last weights.
        seed: Decides the order, together with the epoch, just as in `snippets.kit.training.loader`.

    Raises:
        ValueError: If there are no epochs, or the samples do not fill one batch.
    """
    if epochs < 1 or not 0 < batch_size <= len(target):
        raise ValueError(
            f"{len(target)} samples must fill one batch of {batch_size}, and epochs be at least "
            f"1, not {epochs}"
        )
    weights, bias = features.new_zeros(features.shape[1]), target.mean()
    average = average_bias = None
    generator = torch.Generator()
    whole = len(target) // batch_size * batch_size
    for epoch in range(epochs):
        order = torch.randperm(len(target), generator=generator.manual_seed(seed * 100_000 + epoch))
        for rows in order[:whole].split(batch_size):
            X, y = features[rows], target[rows]
            residual = X @ weights + bias - y
            gradient = 2 * (residual @ X) / batch_size + 2 * penalty * weights
            weights, bias = weights - rate * gradient, bias - rate * 2 * residual.mean()
            if average is None:
                average, average_bias = weights, bias
            average = averaging * average + (1 - averaging) * weights
            average_bias = averaging * average_bias + (1 - averaging) * bias
    return average, average_bias
