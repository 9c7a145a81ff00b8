from itertools import pairwise

from torch import nn


def lenet():
    """Two convolutions, each with an activation and pooling, then a fully connected layer."""
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(16 * 3 * 3, 10),
    )


def dense(*hidden):
    """Fully connected layers of the given widths, then ten logits."""
    layers = [nn.Flatten()]
    for before, after in pairwise((144, *hidden)):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(hidden[-1], 10))
