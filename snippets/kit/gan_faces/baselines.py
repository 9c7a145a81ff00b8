"""What a generator of faces must beat."""

import torch
from torch import Tensor


def principal_components(
    training: Tensor, count: int, *, components: int = 100, seed: int = 0
) -> Tensor:
    """Draw from the normal distribution that fits the training images.

    Args:
        training: Images from -1 to 1, of shape ``(images, ...)``.
        count: How many to draw.
        components: Directions of the largest variance to keep.
        seed: Decides which images.

    Returns:
        Images of the same kind, ``(count, ...)``.
    """
    flat = training.flatten(1).double()
    mean = flat.mean(dim=0)
    variances, directions = torch.linalg.eigh((flat - mean).T.cov())
    lengths = variances[-components:].clamp(min=0).sqrt()
    amounts = torch.randn(
        count, components, generator=torch.Generator().manual_seed(seed), dtype=torch.float64
    )
    drawn = mean + (amounts * lengths) @ directions[:, -components:].T
    return drawn.clamp(-1, 1).to(training.dtype).view(count, *training.shape[1:])
