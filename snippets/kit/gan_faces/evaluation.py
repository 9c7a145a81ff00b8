"""How good generated faces are: as a whole, and one by one."""

import functools
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import torch
from torch import Tensor

from snippets.kit.adversarial import frechet_distance, precision_recall
from snippets.kit.gan_art.tasks import random_features
from snippets.kit.gan_faces.data import SWITCHES, draw
from snippets.kit.gan_faces.model import Reader
from snippets.kit.training import finest, load_model

READER = Path(str(files("snippets.kit.gan_faces").joinpath("reader.pt")))


@functools.cache
def reader() -> Reader:
    """The reader that comes with the package."""
    return load_model(READER, Reader)


@torch.no_grad()
def read(images: Tensor) -> Tensor:
    """Read the numbers of faces, from 0 to 1, of shape ``(faces, len(NAMES))``."""
    return _over(images, lambda part: reader()(part).sigmoid())


@torch.no_grad()
def features(images: Tensor) -> Tensor:
    """Describe faces by 64 features, each with mean 0 and deviation 1 over drawn faces."""
    return _over(images, reader().features)


def redraw(images: Tensor) -> Tensor:
    """Read the numbers of faces, and draw the faces that have them.

    A drawn face comes back nearly as it was. What is not a face, or not a whole one, does not.
    """
    numbers = read(images)
    switches = len(SWITCHES)
    numbers = torch.cat([numbers[:, :switches].round(), numbers[:, switches:]], dim=1)
    return 2 * _over(numbers, draw) - 1


def redraw_error(images: Tensor) -> Tensor:
    """The root mean square difference between each face and its redrawing, ``(faces,)``."""
    return (images.cpu() - redraw(images)).square().flatten(1).mean(dim=1).sqrt()


def shares(images: Tensor) -> dict[str, float]:
    """How many of the faces have glasses, smile, and so on."""
    found = finest(read(images)[:, : len(SWITCHES)] > 0.5).mean(dim=0).tolist()
    return dict(zip(SWITCHES, found, strict=True))


def evaluate(generated: Tensor, real: Tensor) -> dict[str, float]:
    """Compare generated faces with real ones.

    Args:
        generated: Faces from -1 to 1, of shape ``(faces, 3, 24, 24)``.
        real: Others; as many, since the distance depends on the number.

    Returns:
        The Fréchet distance of the features (``"fid"``), precision and recall among them, and
        the median error of the redrawings (``"redraw"``).

    Raises:
        ValueError: If the pictures have another shape, or there are fewer than four.
    """
    if min(len(generated), len(real)) < 4:
        raise ValueError(f"{len(generated)} and {len(real)} faces are too few: 4 are needed")
    described = features(real), features(generated)
    precision, recall = precision_recall(*described)
    return {
        "fid": frechet_distance(*described),
        "precision": precision,
        "recall": recall,
        "redraw": redraw_error(generated).median().item(),
    }


def compare(generated: Tensor, real: Tensor) -> dict[str, float]:
    """Compare pictures that are no drawn faces: like `evaluate`, by features of chance.

    Args:
        generated: From -1 to 1, of shape ``(pictures, 3, height, width)``.
        real: Others, as many; at least four.
    """
    described = [random_features(images.cpu() / 2 + 0.5) for images in (real, generated)]
    precision, recall = precision_recall(*described)
    return {"fid": frechet_distance(*described), "precision": precision, "recall": recall}


def _over(images: Tensor, function: Callable[[Tensor], Tensor]) -> Tensor:
    return torch.cat([function(part) for part in images.cpu().split(500)])
