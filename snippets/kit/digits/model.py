"""A network that looks at a whole strip and says of each column what stands around it."""

import torch
from torch import Tensor, nn

from snippets.kit.digits.data import HEIGHT, NOTHING, check_strips


class StripReader(nn.Module):
    """Convolutions all the way: a strip goes in, one score for each class and column comes out.

    Pooling halves the height only, so the columns stay what they are. The last convolution is
    as high as what is left.

    Args:
        width: Feature maps of the first two convolutions; the next two have twice as many.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            *_convolution(1, width),
            nn.MaxPool2d((2, 1)),
            *_convolution(width, width),
            *_convolution(width, 2 * width),
            *_convolution(2 * width, 2 * width),
            nn.MaxPool2d((2, 1)),
            nn.Dropout(0.2),
            nn.Conv2d(2 * width, NOTHING + 1, kernel_size=(HEIGHT // 4, 5), padding=(0, 2)),
        )
        self.to(memory_format=torch.channels_last)  # the same up to rounding, in less time on a CPU

    def forward(self, strips: Tensor) -> Tensor:
        """Give the logits of ``(strips, 1, HEIGHT, WIDTH)``, as ``(strips, classes, WIDTH)``."""
        check_strips(strips)
        return self.layers(strips).squeeze(2)


def _convolution(before: int, after: int) -> list[nn.Module]:
    return [
        nn.Conv2d(before, after, kernel_size=3, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.SiLU(),
    ]
