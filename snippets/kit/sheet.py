"""Many images on one sheet."""

from pathlib import Path

from PIL import Image
from torch import Tensor
from torch.nn.functional import pad


def sheet(images: Tensor, columns: int, *, black: float = 0.0, colours: int = 64) -> Image.Image:
    """Put images into rows, a white pixel between them.

    Args:
        images: Pixels from `black` to 1, of shape ``(images, channels, height, width)``, with one
            channel or three.
        columns: How many are in a row; the number of images must be a multiple.
        black: The value of a black pixel; white is 1.
        colours: How many colours the sheet may have, at most 256. Each pixel takes the nearest;
            fewer colours make a smaller file.

    Returns:
        A picture, as `matplotlib.pyplot.imshow` takes it.

    Raises:
        ValueError: If the images do not have such a shape, the last row would not be full, or
            there would be too few or too many colours.
    """
    if images.ndim != 4 or images.shape[1] not in (1, 3) or not len(images):
        raise ValueError(
            "images must have the shape (images, channels, height, width), with one channel or "
            f"three, not {tuple(images.shape)}"
        )
    count, _, height, width = images.shape
    if columns < 1 or count % columns:
        raise ValueError(f"{count} images do not fill rows of {columns}")
    framed = pad((images.detach() - black) / (1 - black), (0, 1, 0, 1), value=1.0)
    pixels = (255 * framed.clamp(0, 1)).round().byte().expand(-1, 3, -1, -1)
    grid = pixels.view(-1, columns, 3, height + 1, width + 1).permute(0, 3, 1, 4, 2)
    picture = Image.fromarray(grid.flatten(0, 1).flatten(1, 2)[:-1, :-1].cpu().numpy())
    return picture.quantize(colours, dither=Image.Dither.NONE).convert("RGB")


def write_sheet(
    path: str | Path, images: Tensor, columns: int, *, black: float = 0.0, scale: int = 8
) -> None:
    """Write a sheet of images to a picture file.

    Args:
        path: Its ending says which kind of picture it will be.
        images: As for `sheet`, like `columns` and `black`.
        columns: How many are in a row.
        black: The value of a black pixel.
        scale: The side of a pixel in the file.

    Raises:
        ValueError: If no kind of picture has that ending, or as for `sheet`.
    """
    picture = sheet(images, columns, black=black, colours=256)
    large = picture.resize((scale * picture.width, scale * picture.height), Image.NEAREST)
    try:
        large.save(path)
    except (KeyError, ValueError) as error:  # KeyError: Pillow reads that kind, and cannot write it
        raise ValueError(f"{path} must end in .png or another kind of picture") from error
