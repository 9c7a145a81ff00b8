"""Whether an input is like what a model was trained on: how far its features are from there.

A softmax spreads 100 % over the classes, whatever it is shown. The numbers before the last layer
tell more: those of familiar inputs lie around the means of the classes, and the distance counts
directions in which they hardly vary for more (the Mahalanobis distance). Lee et al., "A Simple
Unified Framework for Detecting Out-of-Distribution Samples and Adversarial Attacks" (2018).
"""

from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor

from snippets.kit import cli
from snippets.kit.training import finest, fitting, is_main, load_checkpoint, save_checkpoint

CONTRAST = 0.02
"""A picture whose pixels differ by less, from 0 to 1, is blank."""


class Familiar(NamedTuple):
    """What the features of familiar inputs are like.

    Attributes:
        means: Those of each class, of shape ``(classes, features)``.
        whitening: Makes their spread within the classes the same in all directions, of shape
            ``(features, features)``.
        limit: The distance within which 99 % of the validation data are, or more if they are few.
    """

    means: Tensor
    whitening: Tensor
    limit: float

    def distances(self, features: Tensor) -> Tensor:
        """How far features, ``(inputs, features)``, are from the nearest mean: ``(inputs,)``."""
        means, whitening = (part.to(features) for part in (self.means, self.whitening))
        return (features[:, None] @ whitening - means @ whitening).norm(dim=2).amin(dim=1)


def familiar(features: Tensor, labels: Tensor, validation: Tensor, share: float = 0.99) -> Familiar:
    """Describe what is familiar.

    Args:
        features: Of training data, of shape ``(samples, features)``.
        labels: Their classes, of shape ``(samples,)``; all the same where there are none.
        validation: Features of other data of the same kind; if there are none, the training data
            decide about the limit.
        share: How much of the validation data is within the limit, or more if they are few.
    """
    features = finest(features)
    numbers, place = labels.unique(return_inverse=True)
    if not len(validation):
        validation = features
    means = torch.stack([features[labels == number].mean(dim=0) for number in numbers])
    spread = features - means[place]
    covariance = spread.T @ spread / len(features)
    least = 0.01 * covariance.diagonal().mean() + 1e-6  # few samples leave directions without any
    covariance.diagonal().add_(least)
    whitening = torch.linalg.inv(torch.linalg.cholesky(covariance)).T
    found = Familiar(means.half().float(), whitening.half().float(), 0.0)
    limit = found.distances(validation.float()).cpu().quantile(share, interpolation="higher").item()
    return found._replace(limit=limit)


def remember(path: str | Path, found: Familiar) -> None:
    """Write what is familiar into the checkpoint of a model, in half precision.

    Args:
        path: The file.
        found: What `familiar` found.
    """
    if is_main():
        parts = {name: getattr(found, name).cpu().half() for name in ("means", "whitening")}
        saved = load_checkpoint(path)
        save_checkpoint(path, {**saved, "familiar": {**parts, "limit": found.limit}})


def recall(path: str | Path) -> Familiar | None:
    """Read what `remember` wrote; None if a model came without."""
    saved: dict[str, Any] | None = load_checkpoint(path).get("familiar")
    if saved is None:
        return None
    with fitting(path):
        return Familiar(saved["means"].float(), saved["whitening"].float(), saved["limit"])


def is_strange(
    model: str | Path, name: object, features: Tensor, pixels: Tensor | None = None
) -> bool | None:
    """Whether an input is unlike what a model was trained on; if so, tell the user.

    Args:
        model: The file of the model.
        name: What the user calls the input.
        features: Its features, of shape ``(1, features)``.
        pixels: Those of a picture, from 0 to 1: one without any contrast shows nothing, however
            near its features are.

    Returns:
        None if the model came without what is needed to tell, and the picture is not blank.
    """
    if pixels is not None and pixels.max() - pixels.min() < CONTRAST:
        cli.note(f"{name} is blank: what the model says of it means nothing")
        return True
    known = recall(model)
    if known is None:
        return None
    distance = known.distances(features.float()).item()
    if distance > known.limit:
        cli.note(
            f"{name} is unlike what {Path(model).name} was trained on: {distance:.0f} from there, "
            f"where 99 % of such inputs are within {known.limit:.0f}; what it says may mean nothing"
        )
    return distance > known.limit
