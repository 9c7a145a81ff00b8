"""How good a classifier is, where it errs, how sure it is, and what it looks at."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from snippets.kit.image_classification.data import Images
from snippets.kit.training import accuracy, finest


@torch.no_grad()
def logits_of(model: nn.Module, images: Images, batch_size: int = 512) -> Tensor:
    """Apply a model to all images; the result, ``(images, classes)``, is on the CPU.

    The model is put into evaluation mode.
    """
    device = next(model.parameters()).device
    model.eval()
    return torch.cat([model(part.to(device)).cpu() for part in images.pixels.split(batch_size)])


@torch.no_grad()
def features_of(model: nn.Module, maps: Callable[[Tensor], Tensor], pixels: Tensor) -> Tensor:
    """Apply a part of a model to images, and average each feature map over its positions.

    Args:
        model: The whole.
        maps: The part of it that gives feature maps.
        pixels: Of shape ``(images, channels, size, size)``.

    Returns:
        One row of features for each image, on the CPU. The model is put into evaluation mode.
    """
    device = next(model.parameters()).device
    model.eval()
    parts = (maps(part.to(device)).mean(dim=(2, 3)).cpu() for part in pixels.split(512))
    return torch.cat(list(parts))


def evaluate(model: nn.Module, images: Images) -> dict[str, float]:
    """Give the cross-entropy, as ``"loss"``, and the ``"accuracy"``."""
    logits = logits_of(model, images)
    loss = F.cross_entropy(logits, images.labels).item()
    return {"loss": loss, "accuracy": accuracy(logits, images.labels)}


def confusion(logits: Tensor, labels: Tensor) -> Tensor:
    """Count, for each right class (row), how often each class (column) was predicted."""
    classes = logits.shape[1]
    pairs = labels * classes + logits.argmax(dim=1)
    return pairs.bincount(minlength=classes**2).view(classes, classes)


def reliability(logits: Tensor, labels: Tensor, bins: int = 10) -> Tensor:
    """Compare how sure a model is with how often it is right.

    Returns:
        A row for each of `bins` equal ranges of the largest probability, with three
        columns: the mean of that probability, the accuracy, and the number of images.
        The first two are 0 where there are no images.
    """
    sure, predicted = finest(logits).softmax(dim=1).max(dim=1)
    right = finest(predicted == labels)
    bin_of = (sure * bins).long().clamp(max=bins - 1)
    sums = sure.new_zeros(bins, 3)
    sums.index_add_(0, bin_of, torch.stack([sure, right, torch.ones_like(sure)], dim=1))
    sums[:, :2] /= sums[:, 2:].clamp(min=1)
    return sums


def calibration_error(logits: Tensor, labels: Tensor, bins: int = 10) -> float:
    """The gap between confidence and accuracy, averaged over all images (ECE)."""
    sure, right, count = reliability(logits, labels, bins).T
    return ((sure - right).abs() * count).sum().item() / len(labels)


def temperature(logits: Tensor, labels: Tensor) -> float:
    """Find the number by which to divide logits so that their cross-entropy is lowest."""
    logits = finest(logits)
    log = logits.new_zeros((), requires_grad=True)
    optimizer = torch.optim.LBFGS([log], max_iter=50, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = F.cross_entropy(logits / log.exp(), labels)
        loss.backward()
        return loss

    optimizer.step(closure)
    return log.exp().item()


def saliency(model: nn.Module, pixels: Tensor, classes: Tensor) -> Tensor:
    """How strongly each pixel moves the logit of one class of its image.

    Args:
        model: Gives logits.
        pixels: Of shape ``(images, channels, size, size)``.
        classes: For each image, the class whose logit is followed.

    Returns:
        The size of the gradient, the largest over the channels, ``(images, size, size)``.
    """
    pixels = pixels.detach().clone().requires_grad_()
    chosen = model(pixels).gather(1, classes.unsqueeze(1)).sum()  # images do not mix
    (gradient,) = torch.autograd.grad(chosen, pixels)
    return gradient.abs().amax(dim=1)
