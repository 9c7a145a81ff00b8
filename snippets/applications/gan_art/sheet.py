"""Many images on one sheet."""

from torch import Tensor
from torch.nn.functional import pad


def sheet(images: Tensor, columns: int) -> Tensor:
    """Put images into rows, a white pixel between them, in 16 steps of brightness.

    The steps can hardly be seen, and make the file of the picture smaller.

    Args:
        images: Pixels from 0 to 1, of shape ``(images, channels, size, size)``.
        columns: How many are in a row; the number of images must be a multiple.

    Returns:
        One image, ``(height, width, channels)``, as `matplotlib.pyplot.imshow` takes it.

    Raises:
        ValueError: If the last row would not be full.
    """
    if len(images) % columns:
        raise ValueError(f"{len(images)} images do not fill rows of {columns}")
    framed = pad((images * 15).round() / 15, (0, 1, 0, 1), value=1.0)
    count, channels, height, width = framed.shape
    grid = framed.view(count // columns, columns, channels, height, width)
    return grid.permute(0, 3, 1, 4, 2).reshape(-1, columns * width, channels)[:-1, :-1]
