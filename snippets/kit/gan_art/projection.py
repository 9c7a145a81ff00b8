"""What turns a discriminator into one that knows labels."""

from collections.abc import Callable

from torch import Tensor, nn


class Projection(nn.Module):
    """The score of features, given the label: ``w · f + v[label] · f + b``.

    Miyato and Koyama, "cGANs with Projection Discriminator" (2018).

    Args:
        features: How many features an image has.
        classes: How many labels there are.
        norm: Wraps both layers.
    """

    def __init__(self, features: int, classes: int, norm: Callable[[nn.Module], nn.Module]) -> None:
        super().__init__()
        self.classes = classes
        self.score = norm(nn.Linear(features, 1))
        self.embedding = norm(nn.Embedding(classes, features))

    def forward(self, features: Tensor, labels: Tensor) -> Tensor:
        """Give one score for each row of ``(images, features)``."""
        told = self.embedding(check_labels(labels, len(features), self.classes))
        return self.score(features).squeeze(1) + (told * features).sum(dim=1)


def check_labels(labels: Tensor, count: int, classes: int) -> Tensor:
    """Give the labels back, or raise ValueError if they are not those of `count` images."""
    if labels.shape != (count,):
        raise ValueError(
            f"{count} images need labels of shape ({count},), not {tuple(labels.shape)}"
        )
    if count and not 0 <= labels.min() <= labels.max() < classes:
        raise ValueError(f"labels must be from 0 to {classes - 1}")
    return labels
