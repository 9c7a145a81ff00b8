"""Checked images, from scikit-learn, torchvision or folders of pictures, and their split."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps
from torch import Tensor
from torch.utils.data import Dataset


@dataclass(frozen=True, eq=False)
class Images(Dataset):
    """Labelled images.

    Attributes:
        pixels: From 0 to 1, of shape ``(images, channels, size, size)``.
        labels: The number of each image's class, of shape ``(images,)``.
        classes: The names of the classes.
    """

    pixels: Tensor
    labels: Tensor
    classes: Sequence[str]

    def __post_init__(self) -> None:
        """Refuse what would only fail later, or silently."""
        check_pixels(self.pixels)
        if self.labels.shape != self.pixels.shape[:1]:
            raise ValueError(
                f"{len(self.pixels)} images need labels of shape ({len(self.pixels)},), "
                f"but they have {tuple(self.labels.shape)}"
            )
        if self.labels.dtype != torch.int64:
            raise ValueError(f"labels must be int64, not {self.labels.dtype}")
        if len(self) and not 0 <= self.labels.min() <= self.labels.max() < len(self.classes):
            raise ValueError(f"labels must be from 0 to {len(self.classes) - 1}")

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.labels)

    def __getitem__(self, index: int | slice | Tensor | list[int]) -> tuple[Tensor, Tensor]:
        """One image and its label, or many at once."""
        return self.pixels[index], self.labels[index]

    __getitems__ = __getitem__  # DataLoader then asks for a batch in one go

    def rows(self, index: slice | Tensor | list[int]) -> "Images":
        """Some of the images."""
        return Images(*self[index], self.classes)


def check_pixels(pixels: Tensor) -> None:
    """Raise ValueError unless these can be the pixels of images."""
    if pixels.ndim != 4 or pixels.shape[2] != pixels.shape[3]:
        raise ValueError(
            f"images must have the shape (images, channels, size, size), not {tuple(pixels.shape)}"
        )
    if not pixels.is_floating_point():
        raise ValueError(f"pixels must be floating-point numbers from 0 to 1, not {pixels.dtype}")
    if pixels.numel() and not (pixels.min() >= 0 and pixels.max() <= 1):
        low, high = pixels.min().item(), pixels.max().item()
        raise ValueError(f"pixels must be from 0 to 1, but they are from {low:g} to {high:g}")


def digits() -> Images:
    """The 1797 handwritten digits of scikit-learn, 8 by 8 pixels, in the order of the file."""
    from sklearn.datasets import load_digits

    pixels, labels = load_digits(return_X_y=True)
    images = torch.from_numpy(pixels).float().view(-1, 1, 8, 8) / 16
    return Images(images, torch.from_numpy(labels), tuple("0123456789"))


def halves(images: Images) -> tuple[Images, Images]:
    """The first half for training, the second for the test."""
    middle = len(images) // 2
    return images.rows(slice(middle)), images.rows(slice(middle, None))


def random_halves(images: Images, seed: int = 0) -> tuple[Images, Images]:
    """Two halves after shuffling: every writer is then likely to be in both."""
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(seed))
    return images.rows(order[: len(images) // 2]), images.rows(order[len(images) // 2 :])


def hold_back(images: Images, part: int = 3, parts: int = 4) -> tuple[Images, Images]:
    """Take one of several equal, contiguous parts out, for validation.

    Args:
        images: What to split.
        part: Which part is taken out, counted from 0.
        parts: How many parts there are.

    Returns:
        The images that remain, and those taken out.
    """
    edges = [round(number * len(images) / parts) for number in (part, part + 1)]
    out = torch.zeros(len(images), dtype=torch.bool)
    out[edges[0] : edges[1]] = True
    return images.rows(~out), images.rows(out)


def hold_back_of_each(images: Images, parts: int = 4) -> tuple[Images, Images]:
    """Take every fourth image out, for validation, or of other `parts` the last of each.

    For images that are sorted by class: there is then a share of each.

    Returns:
        The images that remain, and those taken out.
    """
    out = torch.arange(len(images)) % parts == parts - 1
    return images.rows(~out), images.rows(out)


def read_picture(path: str | Path, channels: int = 1, size: int = 8) -> Tensor:
    """Read a picture file the way the digits were made.

    A larger picture is averaged in square blocks, as the 32 by 32 bitmaps were from which
    the digits come.

    Args:
        path: A PNG, JPEG or other file that Pillow reads; bright ink on a dark ground.
        channels: 1 for grey, 3 for colour.
        size: Width and height that the model expects; those of the picture must be a multiple.

    Returns:
        Pixels from 0 to 1, of shape ``(1, channels, size, size)``.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is not a picture, or not one of this size.
    """
    with opened(path) as picture:
        check_picture(path, picture, size)
        pixels = np.asarray(_converted(path, picture, channels))
    block = len(pixels) // size
    blocks = torch.from_numpy(pixels / 255.0).view(size, block, size, block, channels)
    return blocks.mean(dim=(1, 3)).permute(2, 0, 1).unsqueeze(0).float()


def cut_to(path: str | Path, channels: int, size: int) -> Tensor:
    """Read a picture of any shape: the largest square in its middle, scaled.

    Arguments, result and errors are those of `read_picture`, but any size will do.
    """
    with opened(path) as picture:
        square = ImageOps.fit(_converted(path, picture, channels), (size, size))
        pixels = torch.from_numpy(np.array(square) / 255.0).view(size, size, channels)
    return pixels.permute(2, 0, 1).unsqueeze(0).float()


@contextmanager
def opened(path: str | Path) -> Iterator[Image.Image]:
    """Open a picture file, and turn what goes wrong into ValueError, if it is there at all."""
    try:
        with Image.open(path) as picture:
            yield picture
    except FileNotFoundError:
        raise
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(f"{path} is not a picture that can be read: {error}") from error


def check_picture(path: str | Path, picture: Image.Image, size: int) -> None:
    """Raise ValueError unless a picture can be averaged to `size` by `size` pixels."""
    width, height = picture.size
    if width != height or width % size:
        raise ValueError(
            f"{path} has {width} by {height} pixels, but must be square, "
            f"and its side a multiple of {size}"
        )


def _converted(path: str | Path, picture: Image.Image, channels: int) -> Image.Image:
    if channels not in (1, 3):
        raise ValueError(f"pictures have 1 or 3 channels, not {channels}")
    if picture.mode.startswith(("I", "F")):
        raise ValueError(f"{path} has more than 8 bits a channel; save it with 8")
    return picture.convert("L" if channels == 1 else "RGB")


def write_picture(path: str | Path, pixels: Tensor) -> None:
    """Write the pixels of one image, of shape ``(channels, size, size)``, to a picture file.

    Raises:
        ValueError: If no kind of picture has the ending of the file.
    """
    values = (pixels.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).cpu().numpy()
    picture = Image.fromarray(values.squeeze(2) if values.shape[2] == 1 else values)
    try:
        picture.save(path)
    except (KeyError, ValueError) as error:  # KeyError: Pillow reads that kind, and cannot write it
        raise ValueError(f"{path} must end in .png or another kind of picture") from error


def from_torchvision(name: str, root: str | Path, *, train: bool, download: bool = True) -> Images:
    """Load one of the data sets that torchvision knows.

    Args:
        name: ``"MNIST"``, ``"FashionMNIST"`` or ``"CIFAR10"``.
        root: The folder where they are, or are downloaded to.
        train: Whether to load the training part or the test part.
        download: Whether to fetch what is not there yet.

    Raises:
        ValueError: If torchvision is not installed.
    """
    try:
        from torchvision import datasets
    except ModuleNotFoundError as error:
        raise ValueError(f"{name} needs torchvision: pip install torchvision") from error
    source = getattr(datasets, name)(root, train=train, download=download)
    pixels = torch.as_tensor(source.data).float() / 255
    pixels = pixels.unsqueeze(1) if pixels.ndim == 3 else pixels.permute(0, 3, 1, 2)
    labels = torch.as_tensor(source.targets, dtype=torch.int64)
    return Images(pixels.contiguous(), labels, tuple(source.classes))


def from_folders(
    root: str | Path,
    *,
    train: bool,
    channels: int | None = None,
    size: int | None = None,
    read: Callable[[Path, int, int], Tensor] = read_picture,
) -> Images:
    """Read pictures that lie in one folder for each class.

    The folder ``train`` below `root` has a folder for each class, named like it, and in that its
    pictures; ``test`` has the same classes.

    Args:
        root: The folder that has both.
        train: Whether to read the training part or the test part.
        channels: 1 for grey, 3 for colour; by default 1 if there is no colour in any picture.
        size: Width and height to which larger pictures are averaged; by default those of the
            first picture. The side of each must be a multiple.
        read: How to read a picture, `read_picture` or `cut_to`.

    Raises:
        ValueError: If there are fewer than two classes, a class has no pictures or is not in
            both parts, or a file is not such a picture.
    """
    classes, other = (_classes(Path(root) / part) for part in ("train", "test"))
    if classes != other:
        odd = ", ".join(sorted(set(classes) ^ set(other)))
        raise ValueError(f"train and test in {root} must have the same classes, but differ: {odd}")
    folder = Path(root) / ("train" if train else "test")
    files = [
        (file, number) for number, name in enumerate(classes) for file in files_in(folder / name)
    ]
    if size is None:
        with opened(files[0][0]) as picture:
            size = picture.width
    pixels = torch.cat([read(file, channels or 3, size) for file, _ in files])
    if channels is None and (pixels == pixels[:, :1]).all():
        pixels = pixels[:, :1].clone()
    return Images(pixels, torch.tensor([number for _, number in files]), tuple(classes))


def _classes(folder: Path) -> list[str]:
    names = [path.name for path in files_in(folder) if path.is_dir()]
    if len(names) < 2:
        raise ValueError(f"{folder} must have a folder of pictures for each of two classes or more")
    return names


def files_in(folder: Path) -> list[Path]:
    """What is in a folder, hidden files aside."""
    if not folder.is_dir():
        raise ValueError(f"there is no folder {folder}")
    found = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    if not found:
        raise ValueError(f"the folder {folder} is empty")
    return found
