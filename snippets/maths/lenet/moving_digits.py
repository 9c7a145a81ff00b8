import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch.optim.lr_scheduler import OneCycleLR

digits, labels = (torch.tensor(array) for array in load_digits(return_X_y=True))
digits = digits.view(1797, 1, 8, 8).float() / 16

# every digit at each of 25 places of a sheet of 12 by 12
places = [(left, 4 - left, top, 4 - top) for top in range(5) for left in range(5)]
everywhere = torch.stack([F.pad(digits, place) for place in places])


def moved(generator=None):
    """Every digit once, at a place drawn at random."""
    return everywhere[torch.randint(25, (1797,), generator=generator), torch.arange(1797)]


generator = torch.Generator().manual_seed(0)
images = moved(generator)
train, test = torch.randperm(1797, generator=generator).split([1200, 597])


def fit(model, *, rate=0.03, epochs=12, chosen=train, move=False):
    """Train on the chosen sheets; with `move`, every digit has another place in each epoch."""
    optimizer = torch.optim.Adam(model.parameters())
    schedule = OneCycleLR(optimizer, rate, epochs=epochs, steps_per_epoch=len(chosen) // 60)
    for _ in range(epochs):
        sheets = moved() if move else images
        for part in chosen[torch.randperm(len(chosen))].split(60):
            loss = F.cross_entropy(model(sheets[part]), labels[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


def accuracy(model, chosen=test):
    """The share of the chosen sheets that a network reads right."""
    with torch.no_grad():
        right = model(images[chosen]).argmax(dim=1) == labels[chosen]
    return right.double().mean().item()
