import torch
import torch.nn.functional as F
from torch.optim import SGD
from torch.optim.lr_scheduler import OneCycleLR

from snippets.kit.image_classification.augmentation import random_affine, warp
from snippets.kit.image_classification.data import digits, halves

TRAINING, TEST = halves(digits())


def fit(model, *, epochs, rate, augment=False, smoothing=0.0, decay=0.0, seed=0):
    """Train on the first half of the digits; gives the mean loss of each epoch."""
    generator = torch.Generator().manual_seed(seed)
    optimizer = SGD(model.parameters(), lr=rate, momentum=0.9, weight_decay=decay)
    schedule = OneCycleLR(optimizer, rate, epochs=epochs, steps_per_epoch=15)
    losses = []
    for _ in range(epochs):
        pixels = TRAINING.pixels
        if augment:
            pixels = warp(pixels, random_affine(len(pixels), generator))
        total = 0.0
        for part in torch.randperm(len(pixels), generator=generator).split(60):
            scores = model(2 * pixels[part] - 1)
            loss = F.cross_entropy(scores, TRAINING.labels[part], label_smoothing=smoothing)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(part)
        losses.append(total / len(pixels))
    return losses


def test_accuracy(model):
    """The share of the second half that is read right."""
    model.eval()
    with torch.no_grad():
        right = model(2 * TEST.pixels - 1).argmax(dim=1) == TEST.labels
    return right.double().mean().item()
