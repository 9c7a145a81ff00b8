"""What the network looks at: Grad-CAM, and what changes when a part is covered."""

import torch
from torch import Tensor

from snippets.kit.animals.model import SIZE, AnimalNet


def grad_cam(model: AnimalNet, pictures: Tensor, classes: Tensor) -> Tensor:
    """Where the last feature maps speak for a class (Selvaraju et al., 2017).

    Args:
        model: In evaluation mode, so that the pictures do not influence each other.
        pictures: Of shape ``(pictures, 1, 32, 32)``.
        classes: The class asked about, for each picture.

    Returns:
        Numbers from 0 upwards, of shape ``(pictures, 4, 4)``.
    """
    maps = model.maps(pictures).detach().requires_grad_()
    chosen = model.scores(maps).gather(1, classes[:, None]).sum()
    (gradient,) = torch.autograd.grad(chosen, maps)
    weights = gradient.mean(dim=(2, 3), keepdim=True)
    return (weights * maps).sum(dim=1).relu().detach()


@torch.no_grad()
def occlusion(
    model: AnimalNet, pictures: Tensor, classes: Tensor, *, patch: int = 8, stride: int = 2
) -> Tensor:
    """How much less probable a class becomes when a square of the picture is covered.

    Args:
        model: In evaluation mode.
        pictures: Of shape ``(pictures, 1, 32, 32)``.
        classes: The class asked about, for each picture.
        patch: Width of the square in pixels. It gets the mean grey value of the picture.
        stride: By how many pixels the square moves.

    Returns:
        The loss of probability for each place, of shape ``(pictures, places, places)``.

    Raises:
        ValueError: If the square is larger than the picture.
    """
    if not 0 < patch <= SIZE:
        raise ValueError(f"patch is {patch}, but must be from 1 to {SIZE}")

    def probability(pictures: Tensor) -> Tensor:
        return model(pictures).softmax(dim=1).gather(1, classes[:, None])[:, 0]

    corners = range(0, SIZE - patch + 1, stride)
    mean = pictures.mean(dim=(1, 2, 3))[:, None, None, None]
    before, places = probability(pictures), []
    for top in corners:
        for left in corners:
            covered = pictures.clone()
            covered[..., top : top + patch, left : left + patch] = mean
            places.append(before - probability(covered))
    return torch.stack(places, dim=1).view(len(pictures), len(corners), len(corners))
