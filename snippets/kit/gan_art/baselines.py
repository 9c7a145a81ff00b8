"""What a generator has to beat: a Gaussian of every class, and noise."""

import torch
from torch import Tensor

from snippets.kit.image_classification.data import Images


def class_gaussian(training: Images, labels: Tensor, seed: int = 0) -> Tensor:
    """Draw images from the normal distribution that fits the pixels of each class.

    Args:
        training: What the means and covariances are taken from.
        labels: The class of each image to draw, of shape ``(images,)``.
        seed: Decides the images.

    Returns:
        Pixels, cut off at 0 and 1, of shape ``(images, channels, size, size)``.
    """
    generator = torch.Generator().manual_seed(seed)
    drawn = torch.empty(len(labels), *training.pixels.shape[1:])
    for label in labels.unique():
        own = training.pixels[training.labels == label].flatten(1)
        mean = own.mean(dim=0)
        count = int((labels == label).sum())
        # normal weights of the deviations: their covariance is that of the images
        weights = torch.randn(count, len(own), generator=generator) / (len(own) - 1) ** 0.5
        drawn[labels == label] = (mean + weights @ (own - mean)).view(count, *drawn.shape[1:])
    return drawn.clamp(0, 1)


def noise(training: Images, labels: Tensor, seed: int = 0) -> Tensor:
    """Draw every pixel by itself, evenly from 0 to 1; arguments as for `class_gaussian`."""
    generator = torch.Generator().manual_seed(seed)
    return torch.rand(len(labels), *training.pixels.shape[1:], generator=generator)
