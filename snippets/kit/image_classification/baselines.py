"""What the network must beat: scikit-learn's classifiers, and two networks as published."""

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.base import BaseEstimator
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, KFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from torch import Tensor, nn

from snippets.kit.image_classification.augmentation import random_affine, warp
from snippets.kit.image_classification.data import Images, hold_back

CLASSICAL = {
    "logistic": (LogisticRegression(solver="newton-cg"), {"C": [0.1, 1, 10]}),
    "neighbours": (KNeighborsClassifier(), {"n_neighbors": [1, 3, 5]}),
    "svc": (SVC(kernel="rbf"), {"C": [1, 10, 100], "gamma": [0.1, 0.2, 0.4]}),
}
"""Each method, and the settings of which four-fold cross-validation chooses the best."""


def fit_classical(name: str, training: Images) -> BaseEstimator:
    """Fit a method of `CLASSICAL`; its settings are chosen on the training images alone."""
    method, settings = CLASSICAL[name]
    search = GridSearchCV(method, settings, cv=KFold(4))  # contiguous folds, as in `hold_back`
    return search.fit(*flat(training)).best_estimator_


def fit_distorted_svc(training: Images, copies: int = 10) -> SVC:
    """An SVC that also sees distorted copies, as the network does.

    The width of its kernel is chosen by holding back each quarter once; what is held back is
    not distorted, and no copy of it is learnt from.
    """

    def fit(images: Images, gamma: float) -> SVC:
        return SVC(C=10, gamma=gamma).fit(*flat(with_copies(images, copies)))

    def score(gamma: float) -> float:
        parts = (hold_back(training, part) for part in range(4))
        return sum(fit(rest, gamma).score(*flat(quarter)) for rest, quarter in parts)

    return fit(training, max((0.1, 0.2, 0.4), key=score))


def with_copies(images: Images, copies: int, seed: int = 0) -> Images:
    """Images, and behind them copies that are distorted at random."""
    generator = torch.Generator().manual_seed(seed)
    maps = [random_affine(len(images), generator) for _ in range(copies)]
    pixels = torch.cat([images.pixels, *(warp(images.pixels, each) for each in maps)])
    return Images(pixels.clamp(0, 1), images.labels.repeat(copies + 1), images.classes)


def flat(images: Images) -> tuple[np.ndarray, np.ndarray]:
    """Images as scikit-learn takes them: rows of pixels, and labels."""
    return images.pixels.flatten(1).numpy(), images.labels.numpy()


def quickstart_mlp() -> nn.Module:
    """The network of pytorch.org's quickstart, for 64 pixels in place of 784."""
    return nn.Sequential(
        nn.Flatten(),
        nn.Linear(64, 512),
        nn.ReLU(),
        nn.Linear(512, 512),
        nn.ReLU(),
        nn.Linear(512, 10),
    )


def lenet(size: int = 28) -> nn.Module:
    """LeNet with sigmoids, as d2l writes it, weights drawn as Xavier's rule says.

    Args:
        size: Width and height of the images, 28 as published. At 8 the second convolution
            is padded too, or nothing would be left.
    """
    padding = 0 if size > 8 else 2
    side = (size // 2 + 2 * padding - 4) // 2
    model = nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5, padding=2),
        nn.Sigmoid(),
        nn.AvgPool2d(2),
        nn.Conv2d(6, 16, kernel_size=5, padding=padding),
        nn.Sigmoid(),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(16 * side**2, 120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
    for layer in model:
        if isinstance(layer, nn.Conv2d | nn.Linear):
            nn.init.xavier_uniform_(layer.weight)
    return model


def enlarge(images: Images, size: int = 28) -> Images:
    """The same images with more pixels, so that a network need not be changed."""
    larger = F.interpolate(images.pixels, (size, size), mode="bilinear", align_corners=False)
    return Images(larger.clamp(0, 1), images.labels, images.classes)


def train_plainly(
    model: nn.Module,
    training: Images,
    *,
    rate: float,
    batch_size: int,
    updates: int,
    shuffle: bool,
) -> nn.Module:
    """Plain stochastic gradient descent at a constant rate, without anything else."""
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    waiting = torch.empty(0, dtype=torch.int64)
    device = next(model.parameters()).device
    for _ in range(updates):
        if len(waiting) < batch_size:  # the next time through the images
            waiting = torch.cat([waiting, _order(len(training), shuffle)])
        chosen, waiting = waiting[:batch_size], waiting[batch_size:]
        images, labels = (part.to(device) for part in training[chosen])
        loss = F.cross_entropy(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


def _order(count: int, shuffle: bool) -> Tensor:
    return torch.randperm(count) if shuffle else torch.arange(count)


UPDATES_OF_MLP = 5 * -(-60_000 // 64)
"""5 epochs of Fashion-MNIST in batches of 64, as in the quickstart."""
UPDATES_OF_LENET = 10 * -(-60_000 // 256)
"""10 epochs of Fashion-MNIST in batches of 256, as in d2l."""


def published_mlp(training: Images, *, updates: int = UPDATES_OF_MLP) -> nn.Module:
    """Train `quickstart_mlp` as the quickstart does: learning rate 0.001, not shuffled."""
    return train_plainly(
        quickstart_mlp(), training, rate=1e-3, batch_size=64, updates=updates, shuffle=False
    )


def published_lenet(training: Images, *, updates: int = UPDATES_OF_LENET) -> nn.Module:
    """Train `lenet` as d2l does: learning rate 0.9, batches of 256."""
    model = lenet(training.pixels.shape[-1])
    return train_plainly(model, training, rate=0.9, batch_size=256, updates=updates, shuffle=True)
