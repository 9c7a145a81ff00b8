"""A small convolutional network for pictures of 32 by 32 pixels."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

SIZE = 32
"""Width and height of the pictures in pixels."""


class AnimalNet(nn.Module):
    """Four blocks of convolution, batch normalisation and ReLU; then a mean, and a linear head.

    Args:
        classes: How many species there are.
        widths: The channels of each block. Before each block but the first, width and
            height are halved.
    """

    def __init__(self, classes: int = 9, widths: Sequence[int] = (16, 32, 64, 64)) -> None:
        super().__init__()
        layers = []
        for number, (before, after) in enumerate(zip((1, *widths), widths, strict=False)):
            layers += [nn.MaxPool2d(2)] if number else []
            layers += [
                nn.Conv2d(before, after, kernel_size=3, padding=1, bias=False),
                nn.BatchNorm2d(after),
                nn.ReLU(),
            ]
        self.backbone = nn.Sequential(*layers)
        self.head = nn.Linear(widths[-1], classes)
        self.to(memory_format=torch.channels_last)  # the same up to rounding, in less time on a CPU

    def maps(self, pictures: Tensor) -> Tensor:
        """Give the feature maps of the last block, of shape ``(pictures, channels, 4, 4)``.

        Args:
            pictures: Grey values from 0 to 1, of shape ``(pictures, 1, 32, 32)``.

        Raises:
            ValueError: If the pictures have another shape.
        """
        if pictures.ndim != 4 or pictures.shape[1:] != (1, SIZE, SIZE):
            raise ValueError(
                f"pictures must have the shape (pictures, 1, {SIZE}, {SIZE}), "
                f"not {tuple(pictures.shape)}"
            )
        return self.backbone((pictures - 0.5) / 0.25)

    def scores(self, maps: Tensor) -> Tensor:
        """Give the logits for feature maps, of shape ``(pictures, classes)``."""
        return self.head(maps.mean(dim=(2, 3)))

    def forward(self, pictures: Tensor) -> Tensor:
        """Give the logits for pictures, of shape ``(pictures, classes)``."""
        return self.scores(self.maps(pictures))
