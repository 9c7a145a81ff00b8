"""A small convolutional network for images of any size."""

from torch import Tensor, nn


class SmallCNN(nn.Module):
    """Four convolutions and one linear layer.

    Args:
        channels: 1 for grey images, 3 for colour.
        size: Width and height of the images, a multiple of 4.
        classes: How many classes there are.
        width: Feature maps of the first two convolutions, a multiple of 4; the others
            have twice as many.
    """

    def __init__(
        self, channels: int = 1, size: int = 8, classes: int = 10, width: int = 32
    ) -> None:
        super().__init__()
        if size % 4 or size < 4:
            raise ValueError(f"size must be a multiple of 4, not {size}: it is halved twice")
        self.expected = (channels, size, size)
        self.layers = nn.Sequential(
            *_convolution(channels, width),
            *_convolution(width, width),
            nn.MaxPool2d(2),
            *_convolution(width, 2 * width),
            *_convolution(2 * width, 2 * width),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(2 * width * (size // 4) ** 2, classes),
        )

    def forward(self, images: Tensor) -> Tensor:
        """Give the logits, of shape ``(images, classes)``."""
        if images.ndim != 4 or images.shape[1:] != self.expected:
            raise ValueError(
                f"this model takes images of shape (images, {', '.join(map(str, self.expected))}), "
                f"not {tuple(images.shape)}"
            )
        return self.layers(images)


def _convolution(before: int, after: int) -> list[nn.Module]:
    return [
        nn.Conv2d(before, after, kernel_size=3, padding=1, bias=False),
        nn.GroupNorm(num_groups=4, num_channels=after),
        nn.SiLU(),
    ]
