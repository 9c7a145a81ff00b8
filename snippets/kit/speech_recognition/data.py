"""The digit strings, what was said and by whom; and recordings of your own."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from snippets.kit.speech_recognition.audio import RATE, from_mu_law, length_of, read_sound
from snippets.kit.speech_recognition.model import steps_of
from snippets.kit.tables import Row

PARTS = ("train", "validation", "test", "words")
COLUMNS = ("file", "text")
"""What a table of recordings has: the name of a sound file, and what is said there."""


@dataclass(frozen=True, eq=False)
class Utterance:
    """One string of digits, spoken.

    Attributes:
        samples: From -1 to 1, `RATE` a second, of shape ``(samples,)``.
        text: What was said, such as ``"3141"``.
        voice: Who said it: the name of a person, or of a voice of espeak-ng.
        speed: How fast: words a minute, as espeak-ng counts them; 0 for people.
    """

    samples: Tensor
    text: str
    voice: str
    speed: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / RATE


@dataclass(frozen=True)
class Recording:
    """A sound file of your own, which is read whenever its samples are asked for.

    Attributes:
        path: A WAV file of 16 bits, mono; its samples are brought to `RATE`.
        text: What is said: any characters.
    """

    path: Path
    text: str

    @property
    def samples(self) -> Tensor:
        """From -1 to 1, `RATE` a second, of shape ``(samples,)``."""
        return read_sound(self.path)


Spoken = Utterance | Recording


def recordings(folder: str | Path, rows: Sequence[Row]) -> list[Recording]:
    """The recordings that a table names.

    Args:
        folder: Where the sound files are.
        rows: With the `COLUMNS`.

    Raises:
        ValueError: If a file is not such a sound, or too short for its text; the message names
            the line of the table.
    """
    found = []
    for row in rows:
        path, text = Path(folder) / row["file"], row["text"]
        try:
            seconds = length_of(path)
        except (ValueError, OSError) as error:
            row.refuse(error)
        doubled = sum(map(str.__eq__, text, text[1:]))
        if len(text) + doubled > steps_of(0.85 * seconds):  # so much is it shortened in training
            row.refuse(f"{path} lasts {seconds:.2f} s, too short for {len(text)} characters")
        found.append(Recording(path, text))
    return found


def read(name: str) -> list[tuple[str, Utterance]]:
    """Read a file of the package: the part of each utterance, and the utterance."""
    source = files("snippets.kit.speech_recognition").joinpath(name)
    with source.open("rb") as file, np.load(file) as saved:
        table = dict(saved)
    samples = from_mu_law(torch.from_numpy(table["codes"])).split(table["lengths"].tolist())
    rows = zip(table["part"], samples, table["digits"], table["voice"], table["speed"], strict=True)
    return [
        (str(part), Utterance(sound, str(digits), str(voice), int(speed)))
        for part, sound, digits, voice, speed in rows
    ]


@cache
def load(part: str) -> tuple[Utterance, ...]:
    """Read a part of the data set, once: all calls share its tensors.

    Args:
        part: ``"train"``, ``"validation"`` or ``"test"`` (strings, of different voices), or
            ``"words"`` (the ten digits alone, of some training voices).

    Raises:
        ValueError: If there is no such part.
    """
    if part not in PARTS:
        raise ValueError(f"the parts are {', '.join(PARTS)}; there is no {part!r}")
    return tuple(one for name, one in read("digits.npz") if name == part)


def joined_words(seed: int = 0) -> list[Utterance]:
    """Join single words to strings, as many as there are in the training part.

    The strings have the lengths of the training part, and each is of one voice.
    """
    draw = random.Random(seed)
    words = load("words")
    made = []
    for one in load("train"):
        voice = draw.choice(words).voice
        chosen = draw.choices([word for word in words if word.voice == voice], k=len(one.text))
        digits = "".join(word.text for word in chosen)
        made.append(Utterance(torch.cat([word.samples for word in chosen]), digits, voice, 170))
    return made
