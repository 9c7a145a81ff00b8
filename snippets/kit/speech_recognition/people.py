"""People who say the ten digits in English, one at a time, and programs that do.

The recordings are a part of the Free Spoken Digit Dataset by Zohar Jackson and its speakers,
under the licence CC BY-SA 4.0. `LICENCE` says what was changed, and holds the text;
``make_data.make_people`` made the file.
"""

# --8<-- [start:module]
import random
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files

import torch
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, LeaveOneGroupOut
from sklearn.neighbors import KNeighborsClassifier
from torch import Tensor

from snippets.kit.speech_recognition.baselines import Templates
from snippets.kit.speech_recognition.data import Utterance, read
from snippets.kit.speech_recognition.evaluation import transcribe
from snippets.kit.speech_recognition.features import log_mel
from snippets.kit.speech_recognition.model import ALPHABET
from snippets.kit.speech_recognition.training import train

LICENCE = files("snippets.kit.speech_recognition") / "LICENSE-people"
"""Who made the recordings, what was changed, and the licence they are under."""
Words = Sequence[Utterance]
Split = tuple[list[Utterance], list[Utterance]]


@cache
def people() -> tuple[Utterance, ...]:
    """Six people say each digit five times: 300 recordings, in English, one digit each."""
    return tuple(one for _, one in read("people.npz"))


@cache
def english() -> tuple[Utterance, ...]:
    """The training voices of espeak-ng say each digit once, in English."""
    return tuple(one for _, one in read("english.npz"))


def by_speaker(words: Words) -> dict[str, Split]:
    """Leave each speaker out once: training by all others, test by this one."""
    return {
        name: ([w for w in words if w.voice != name], [w for w in words if w.voice == name])
        for name in sorted({word.voice for word in words})
    }


def at_random(words: Words, parts: int = 6, seed: int = 0) -> dict[str, Split]:
    """Shuffle, then leave each part out once: the speakers of the test are in the training."""
    order = random.Random(seed).sample(range(len(words)), len(words))
    held = [set(order[part::parts]) for part in range(parts)]
    return {
        str(part): (
            [word for number, word in enumerate(words) if number not in out],
            [word for number, word in enumerate(words) if number in out],
        )
        for part, out in enumerate(held)
    }


def shares(method: Callable[[Words, Words], list[str]], splits: dict[str, Split]) -> dict:
    """Which share of each test part a method gets right.

    Args:
        method: Gives the digits of the second words, having learnt from the first.
        splits: As `by_speaker` or `at_random` make them.
    """
    found = {}
    for name, (training, test) in splits.items():
        said = method(training, test)
        found[name] = sum(map(str.__eq__, said, (one.text for one in test))) / len(test)
    return found


def averaged(words: Words, pieces: int = 8) -> Tensor:
    """Cut each word into pieces of equal length, and average the features of each piece."""
    return torch.stack(
        [F.adaptive_avg_pool1d(log_mel(word.samples).mT, pieces).flatten() for word in words]
    )


def neighbour(training: Words, test: Words) -> list[str]:
    """Say what the nearest training word says, by averaged features."""
    nearest = KNeighborsClassifier(1)
    nearest.fit(averaged(training).numpy(), [word.text for word in training])
    return nearest.predict(averaged(test).numpy()).tolist()


def regression(training: Words, test: Words) -> list[str]:
    """Logistic regression on averaged features; its C is chosen by leaving out speakers."""
    search = GridSearchCV(
        LogisticRegression(max_iter=500), {"C": [0.01, 0.1, 1.0]}, cv=LeaveOneGroupOut()
    )
    labels, groups = ([getattr(w, name) for w in training] for name in ("text", "voice"))
    search.fit(averaged(training).numpy(), labels, groups=groups)
    return search.predict(averaged(test).numpy()).tolist()


def warping(training: Words, test: Words) -> list[str]:
    """Dynamic time warping: what the training word says that can be stretched to fit best."""
    templates = Templates(training, penalty=1e4)  # a second template never pays
    return [templates.transcribe(word.samples) for word in test]


def network(training: Words, test: Words, epochs: int = 80, seed: int = 0) -> list[str]:
    """The network of the page by its recipe, for more epochs, read as one digit."""
    model, _ = train(training, epochs=epochs, seed=seed)
    return transcribe(model, test, one_digit)


def one_digit(scores: Tensor) -> str:
    """The likeliest text of exactly one digit.

    Args:
        scores: Log-probabilities of the characters of `ALPHABET`, of shape ``(steps, 11)``.
    """
    digits = len(ALPHABET) - 1
    losses = F.ctc_loss(
        scores[:, None].expand(-1, digits, -1),
        torch.arange(1, digits + 1, device=scores.device)[:, None],
        (len(scores),) * digits,
        (1,) * digits,
        reduction="none",
    )
    return ALPHABET[1 + int(losses.argmin())]


# --8<-- [end:module]
