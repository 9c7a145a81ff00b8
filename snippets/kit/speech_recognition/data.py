"""The digit strings: what was said, and by whom."""

import random
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import torch
from torch import Tensor

from snippets.kit.speech_recognition.audio import RATE, from_mu_law

PARTS = ("train", "validation", "test", "words")


@dataclass(frozen=True, eq=False)
class Utterance:
    """One recording.

    Attributes:
        samples: From -1 to 1, `RATE` a second, of shape ``(samples,)``.
        digits: What was said, such as ``"3141"``.
        voice: Who said it: the name of a voice of espeak-ng.
        speed: How fast: words a minute, as espeak-ng counts them.
    """

    samples: Tensor
    digits: str
    voice: str
    speed: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / RATE


@cache
def load(part: str) -> tuple[Utterance, ...]:
    """Read a part of the data set.

    Args:
        part: ``"train"``, ``"validation"`` or ``"test"`` (strings, of different voices), or
            ``"words"`` (the ten digits alone, of some training voices).

    Raises:
        ValueError: If there is no such part.
    """
    if part not in PARTS:
        raise ValueError(f"the parts are {', '.join(PARTS)}; there is no {part!r}")
    source = files("snippets.kit.speech_recognition").joinpath("digits.npz")
    with source.open("rb") as file, np.load(file) as saved:
        table = dict(saved)
    samples = from_mu_law(torch.from_numpy(table["codes"])).split(table["lengths"].tolist())
    rows = zip(table["part"], samples, table["digits"], table["voice"], table["speed"], strict=True)
    return tuple(
        Utterance(sound, str(digits), str(voice), int(speed))
        for name, sound, digits, voice, speed in rows
        if name == part
    )


def joined_words(seed: int = 0) -> list[Utterance]:
    """Join single words to strings, as many as there are in the training part.

    The strings have the lengths of the training part, and each is of one voice.
    """
    draw = random.Random(seed)
    words = load("words")
    made = []
    for one in load("train"):
        voice = draw.choice(words).voice
        chosen = draw.choices([word for word in words if word.voice == voice], k=len(one.digits))
        digits = "".join(word.digits for word in chosen)
        made.append(Utterance(torch.cat([word.samples for word in chosen]), digits, voice, 170))
    return made
