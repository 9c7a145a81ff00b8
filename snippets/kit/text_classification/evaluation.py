"""Apply a classifier to texts; which classes it takes for which, and the scores."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from snippets.kit.training import finest


@torch.no_grad()
def probabilities(model: nn.Module, texts: Sequence[str]) -> Tensor:
    """Classify texts.

    Args:
        model: A `RecurrentClassifier` or a `BagClassifier`.
        texts: As many as you like.

    Returns:
        The probability of each class, of shape ``(texts, classes)``, on the CPU. The model is
        put into evaluation mode.
    """
    device = model.decide.weight.device
    model.eval()
    parts = [torch.empty(0, len(model.labels))]
    for start in range(0, len(texts), 256):
        inputs = model.join([model.numbers(text) for text in texts[start : start + 256]])
        logits = model(*(part.to(device) for part in inputs))
        parts.append(logits.softmax(dim=1).cpu())
    return torch.cat(parts)


def confusion_matrix(predicted: Tensor, labels: Tensor, classes: int) -> Tensor:
    """Count what is taken for what.

    Args:
        predicted: The numbers of the predicted classes, of shape ``(samples,)``.
        labels: The numbers of the right classes, of the same shape.
        classes: How many classes there are.

    Returns:
        The counts, of shape ``(classes, classes)``: right ones down, predicted ones across.

    Raises:
        ValueError: If the shapes do not fit, there are no samples, or there is no such class.
    """
    if predicted.shape != labels.shape or predicted.ndim != 1 or not len(labels):
        raise ValueError(
            f"predicted {tuple(predicted.shape)} and labels {tuple(labels.shape)} must have "
            "the same shape (samples,), and there must be samples"
        )
    for numbers in (predicted, labels):
        if numbers.min() < 0 or numbers.max() >= classes:
            raise ValueError(
                f"the numbers of {classes} classes are from 0 to {classes - 1}, "
                f"not from {numbers.min()} to {numbers.max()}"
            )
    return torch.bincount(labels * classes + predicted, minlength=classes**2).view(classes, classes)


def macro_f1(predicted: Tensor, labels: Tensor, classes: int) -> float:
    """The mean over the classes of F1, the harmonic mean of precision and recall.

    A small class counts as much as a large one; one that is neither there nor predicted
    does not count.
    """
    counts = finest(confusion_matrix(predicted, labels, classes))
    total = counts.sum(dim=0) + counts.sum(dim=1)
    return (2 * counts.diagonal() / total)[total > 0].mean().item()
