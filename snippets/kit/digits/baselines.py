"""Cut first, classify then: projection, and classifiers of single pieces."""

import torch
from sklearn.base import BaseEstimator
from torch import Tensor

from snippets.kit.digits.data import HEIGHT, WIDTH, Codes
from snippets.kit.image_classification import baselines as single
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.training import train

INK = 0.3
"""What is darker is ink, not noise."""


def runs(strip: Tensor) -> list[tuple[int, int]]:
    """Where ink stands: the first and the last column, plus one, of each unbroken run.

    Args:
        strip: Pixels of shape ``(1, HEIGHT, WIDTH)``.
    """
    dark = [False, *(strip[0].amax(dim=0) > INK).tolist(), False]
    edges = [column for column in range(WIDTH + 1) if dark[column] != dark[column + 1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


def cut(strip: Tensor, pieces: int = 5) -> list[tuple[int, int]]:
    """Cut a strip into pieces, at empty columns first.

    While there are too few, the widest is cut where it has least ink, at least two columns
    from its ends (one, if it has at most four); while there are too many, the two closest are
    joined.

    Args:
        strip: Pixels of shape ``(1, HEIGHT, WIDTH)``.
        pieces: How many there shall be.
    """
    found = runs(strip)
    if sum(end - start for start, end in found) < pieces:
        found = [(0, WIDTH)]  # next to no ink: cut anywhere
    ink = strip[0].sum(dim=0)
    while len(found) < pieces:
        widest = max(range(len(found)), key=lambda i: found[i][1] - found[i][0])
        start, end = found[widest]
        inner = slice(start + 2, end - 1) if end - start > 4 else slice(start + 1, end)
        middle = inner.start + ink[inner].argmin().item()
        found[widest : widest + 1] = [(start, middle), (middle, end)]
    while len(found) > pieces:
        first = min(range(len(found) - 1), key=lambda i: found[i + 1][0] - found[i][1])
        found[first : first + 2] = [(found[first][0], found[first + 1][1])]
    return found


def squares(strips: Tensor, pieces: int = 5) -> Tensor:
    """Cut strips into pieces, and put each into the middle of a square.

    Args:
        strips: Of shape ``(strips, 1, HEIGHT, WIDTH)``.
        pieces: How many each is cut into.

    Returns:
        Pixels of shape ``(strips * pieces, 1, HEIGHT, HEIGHT)``.
    """
    found = [strip[0, :, start:end] for strip in strips for start, end in cut(strip, pieces)]
    return torch.stack([_in_the_middle(piece) for piece in found])


def labelled_squares(codes: Codes) -> Images:
    """The pieces of codes with the digits that should be on them."""
    return Images(squares(codes.pixels), codes.labels.flatten(), tuple("0123456789"))


def _in_the_middle(piece: Tensor) -> Tensor:
    """Move a piece, ``(HEIGHT, columns)``, so that its ink is in the middle of a square."""
    piece = piece[:, :HEIGHT]
    square = piece.new_zeros(HEIGHT, HEIGHT)
    rows = (piece.amax(dim=1) > INK).nonzero().flatten()
    top, bottom = (rows[0].item(), rows[-1].item() + 1) if len(rows) else (0, HEIGHT)
    down, right = (HEIGHT - bottom + top) // 2, (HEIGHT - piece.shape[1]) // 2
    square[down : down + bottom - top, right : right + piece.shape[1]] = piece[top:bottom]
    return square.unsqueeze(0)


def classical(name: str, training: Codes) -> BaseEstimator:
    """Fit one of scikit-learn's classifiers to the pieces of the training codes.

    Args:
        name: ``"logistic"``, ``"neighbours"`` or ``"svc"``.
        training: Its pieces are cut as those of the test codes will be.
    """
    return single.fit_classical(name, labelled_squares(training))


def read_classical(method: BaseEstimator, strips: Tensor) -> Tensor:
    """Cut strips and classify the pieces; the digits, of shape ``(strips, 5)``."""
    digits = method.predict(squares(strips).flatten(1).cpu().numpy())
    return torch.from_numpy(digits).view(-1, 5)


def small_cnn(training: Codes, *, epochs: int = 10, seed: int = 0) -> SmallCNN:
    """Train the network of the practice chapter on the pieces of the training codes."""
    return train(labelled_squares(training), epochs=epochs, seed=seed)[0]


@torch.no_grad()
def cnn_logits(model: SmallCNN, strips: Tensor) -> Tensor:
    """Cut strips and apply a network to the pieces; ``(strips, 5, classes)``."""
    return model(squares(strips)).view(len(strips), 5, -1)
