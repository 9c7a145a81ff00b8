"""What to learn: handwriting, compositions, or pictures of your own; and the judges of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from snippets.kit.adversarial import frechet_distance
from snippets.kit.gan_art import compositions
from snippets.kit.gan_art.model import (
    StrokeDiscriminator,
    StrokeGenerator,
    TileDiscriminator,
    TileGenerator,
    halvings,
)
from snippets.kit.image_classification.data import (
    Images,
    cut_to,
    digits,
    from_folders,
    random_halves,
)
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import finest


@dataclass(frozen=True, eq=False)
class Task:
    """What a generator shall learn, and how its images are judged.

    Attributes:
        training: What to learn from.
        held_out: Others of the same kind, for the distance.
        generator: The class of the generator.
        discriminator: The class of the discriminator, or what else makes one.
        config: The arguments of the generator.
        epochs: How long to train, in units of 50 steps.
        r1: The weight of the R1 penalty.
        spectral: Whether the discriminator gets spectral normalisation.
        features: Gives features ``(images, ...)`` of pixels ``(images, channels, size, size)``.
        share: How far each image is what its label says, from 0 to 1: ``(pixels, labels)`` to
            ``(images,)``; None if nobody can tell.
    """

    training: Images
    held_out: Images
    generator: type[nn.Module]
    discriminator: Callable[..., nn.Module]
    config: dict
    epochs: int
    r1: float
    spectral: bool
    features: Callable[[Tensor], Tensor]
    share: Callable[[Tensor, Tensor], Tensor] | None

    def label(self, name: str) -> int:
        """The label of a class.

        Raises:
            ValueError: If there is no class of this name.
        """
        return label_of(name, self.training.classes)

    def distance(self, pixels: Tensor) -> float:
        """The Fréchet distance to the images held out, by their features."""
        return frechet_distance(self.features(pixels), self._features_held_out)

    @cached_property
    def _features_held_out(self) -> Tensor:
        return self.features(self.held_out.pixels)

    def obeys(self, pixels: Tensor, labels: Tensor) -> float:
        """How far images are what their labels say, on average."""
        return finest(self.share(pixels, labels)).mean().item()


def label_of(name: str, names: Sequence[str]) -> int:
    """The place of a name among those of the classes; ValueError if it is not there."""
    if name not in names:
        raise ValueError(f"there is no class {name!r}; there are {', '.join(names)}")
    return list(names).index(name)


def handwriting() -> Task:
    """The digits of scikit-learn, 8 by 8 pixels: one random half to learn, one to compare with.

    The judge is the classifier of the page on image classification: an image obeys if the
    classifier reads its label.
    """
    training, held_out = random_halves(digits())
    return Task(
        training,
        held_out,
        StrokeGenerator,
        StrokeDiscriminator,
        config={},
        epochs=12,
        r1=0.1,
        spectral=False,
        features=read_features,
        share=lambda pixels, labels: finest(_read(pixels) == labels.cpu()),
    )


def drawings(count: int = 900) -> Task:
    """Compositions of three styles, `count` of each to learn and as many to compare with.

    The judges are the rules by which they were drawn.
    """
    training, held_out = (
        Images(*compositions.collection(count, seed), compositions.STYLES) for seed in (0, 1)
    )
    return Task(
        training,
        held_out,
        TileGenerator,
        TileDiscriminator,
        config={"palette": compositions.PALETTE.tolist()},
        epochs=8,
        r1=1.0,
        spectral=True,
        features=random_features,
        share=compositions.share_that_obeys,
    )


def own_pictures(folder: str | Path, size: int = 32) -> Task:
    """Pictures of your own, in colour, and what they are called.

    Args:
        folder: Has ``train``, to learn from, and ``test``, to compare with; in each there is a
            folder of pictures for each label. The largest square in the middle of a picture
            counts.
        size: Height and width to which that is scaled, a power of 2.

    Raises:
        ValueError: If it is not like that; the message names the file or the folder.
    """
    halvings(size)
    training, held_out = (
        from_folders(folder, train=train, channels=3, size=size, read=cut_to)
        for train in (True, False)
    )
    shape = {"classes": len(training.classes), "channels": 3, "size": size}
    return Task(
        training,
        held_out,
        StrokeGenerator,
        partial(StrokeDiscriminator, **shape),
        config={**shape, "latent": 128},
        epochs=400,
        r1=1.0,
        spectral=True,
        features=random_features,
        share=None,
    )


TASKS = {"digits": handwriting, "compositions": drawings}


_reader = cache(digits_model)


@torch.no_grad()
def _read(pixels: Tensor) -> Tensor:
    return _reader()(pixels.cpu()).argmax(dim=1)


@torch.no_grad()
def read_features(pixels: Tensor) -> Tensor:
    """Feature maps of the classifier after two convolutions, averaged by quarters: 128 numbers.

    Later layers of a classifier forget whose hand it is, which is just what is asked here.
    """
    return F.adaptive_avg_pool2d(_reader().layers[:6](pixels.cpu()), 2).flatten(1)


@torch.no_grad()
def random_features(pixels: Tensor) -> Tensor:
    """Features of an untrained network, always the same: ``(images, 256)``.

    Even random convolutions tell edges, colours and their arrangement apart. They know nothing
    of meaning, but nor do compositions.
    """
    generator = torch.Generator().manual_seed(0)
    weights = [
        torch.randn(after, before, 3, 3, generator=generator) / (9 * before / 2) ** 0.5
        for before, after in ((3, 32), (32, 64))
    ]
    features = []
    for maps in pixels.cpu().split(300):  # so many fit into a CPU's cache
        maps = maps - 0.5
        for weight in weights:
            maps = F.relu(F.conv2d(maps, weight, stride=2, padding=1))
        features.append(F.adaptive_avg_pool2d(maps, 2).flatten(1))
    return torch.cat(features)
