"""What the network must beat: neighbours and linear models, on pixels and on gradients."""

from collections.abc import Callable

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from torch import Tensor

from snippets.kit.image_classification.data import Images


def flat(pictures: Tensor) -> Tensor:
    """The pixels themselves, of shape ``(pictures, pixels)``."""
    return pictures.flatten(1)


def gradient_histograms(pictures: Tensor, cell: int = 4, bins: int = 9) -> Tensor:
    """Histograms of oriented gradients (HOG; Dalal and Triggs, 2005).

    In every cell, each pixel votes for the direction of its gradient, as strongly as the
    gradient is long. Opposite directions count as one, so a negative gives the same numbers.
    The histograms of two by two neighbouring cells are brought to length 1 together.

    Args:
        pictures: Grey values, of shape ``(pictures, 1, height, width)``.
        cell: Width and height of a cell in pixels.
        bins: How many directions are told apart.

    Returns:
        One row for each picture, ``(pictures, 4 * bins * blocks)``.
    """
    around = F.pad(pictures, (1, 1, 1, 1), mode="replicate")
    across = around[..., 1:-1, 2:] - around[..., 1:-1, :-2]
    down = around[..., 2:, 1:-1] - around[..., :-2, 1:-1]
    angle = torch.atan2(down, across).remainder(torch.pi) * (bins / torch.pi)
    nearest = F.one_hot(angle.long().clamp(max=bins - 1).squeeze(1), bins).movedim(-1, 1)
    votes = F.avg_pool2d(nearest * torch.hypot(across, down), cell)
    return F.normalize(F.unfold(votes, 2), dim=1, eps=1e-3).flatten(1)


NEIGHBOURS = [KNeighborsClassifier(k) for k in (1, 3, 5, 9, 15)]

BASELINES: dict[str, tuple[Callable, list]] = {
    "logistic": (flat, [LogisticRegression(C=c, max_iter=1000) for c in (1e-3, 1e-2, 0.1)]),
    "neighbours": (flat, NEIGHBOURS),
    "hog_svc": (gradient_histograms, [SVC(C=c) for c in (1, 10)]),
    "hog_neighbours": (gradient_histograms, NEIGHBOURS),
}
"""For each method its features, and the candidates of which validation chooses the best."""


def fit_baseline(
    name: str, training: Images, validation: Images
) -> tuple[Callable[[Tensor], np.ndarray], object]:
    """Fit every candidate of a method, and keep the one that validation likes best.

    Args:
        name: One of `BASELINES`.
        training: What to learn from.
        validation: What to choose by.

    Returns:
        A function that gives the class of each picture, and the candidate it uses.

    Raises:
        ValueError: If there is no such method.
    """
    if name not in BASELINES:
        raise ValueError(f"there is no baseline {name!r}; there are {', '.join(BASELINES)}")
    features, candidates = BASELINES[name]
    rows, labels = features(training.pixels).numpy(), training.labels.numpy()
    held_back = features(validation.pixels).numpy()
    best = max(
        (clone(candidate).fit(rows, labels) for candidate in candidates),
        key=lambda candidate: candidate.score(held_back, validation.labels.numpy()),
    )
    return lambda pictures: best.predict(features(pictures).numpy()), best


def score(predict: Callable[[Tensor], np.ndarray], images: Images) -> float:
    """The share of pictures whose class is given rightly."""
    return float((predict(images.pixels) == images.labels.numpy()).mean())


def with_mirrored(images: Images) -> Images:
    """The pictures and their mirror images."""
    pixels = torch.cat([images.pixels, images.pixels.flip(3)])
    return Images(pixels, images.labels.repeat(2), images.classes)
