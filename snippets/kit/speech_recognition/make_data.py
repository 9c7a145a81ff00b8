"""Makes the files of sound: run ``python -m snippets.kit.speech_recognition.make_data``.

Needs the program espeak-ng (Debian and Ubuntu: ``apt install espeak-ng``). With version
1.51 it says the same, sample for sample, every time. `make_people` needs a copy of the Free
Spoken Digit Dataset instead.
"""

# --8<-- [start:make]
import itertools
import random
import shutil
import subprocess
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from snippets.kit.speech_recognition import data
from snippets.kit.speech_recognition.audio import RATE, mu_law, read_wav, resample, write_wav
from snippets.kit.speech_recognition.people import people

FOLDER = Path(str(files("snippets.kit.speech_recognition")))
PAGE = Path(str(files("snippets"))) / "applications" / "speech_recognition"
CHARACTERS = "零一二三四五六七八九"
VOICES = {
    "train": "m1 m2 m4 m5 m7 f1 f2 f5 Alex Andy Annie Denis Mario Nguyen aunty boris klatt2 linda",
    "validation": "f4 adam norbert",
    "test": "f3 m3 Alicia Michael belinda john",
}
SPEEDS = {"train": (150, 170, 190), "validation": (140, 160, 180, 200)}
SPEEDS["test"] = SPEEDS["validation"]
"""Words a minute, as espeak-ng counts them."""
LENGTHS = {"train": (3, 4, 5), "validation": (5, 6, 7), "test": (5, 6, 7)}
COUNTS = {"train": 216, "validation": 27, "test": 72}


@dataclass(frozen=True)
class Order:
    """What espeak-ng shall say, and how.

    Attributes:
        part: ``"train"``, ``"validation"``, ``"test"`` or ``"words"`` (one digit alone).
        digits: Such as ``"3141"``.
        voice: The name of a variant of espeak-ng.
        speed: Words a minute.
        pitch: From 0 to 99.
    """

    part: str
    digits: str
    voice: str
    speed: int
    pitch: int


def orders(seed: int = 0) -> list[Order]:
    """All that the data set holds; no string of several digits occurs twice."""
    draw = random.Random(seed)
    made, seen = [], set()
    for part, names in VOICES.items():
        voices = names.split()
        for number in range(COUNTS[part]):
            digits = ""
            while digits in seen or not digits:
                size = draw.choice(LENGTHS[part])
                digits = "".join(draw.choice("0123456789") for _ in range(size))
            seen.add(digits)
            voice, speed = voices[number % len(voices)], draw.choice(SPEEDS[part])
            made.append(Order(part, digits, voice, speed, draw.randint(35, 65)))
    for voice in VOICES["train"].split()[::3]:
        made += [Order("words", digit, voice, 170, 50) for digit in "0123456789"]
    return made


def speak(
    text: str, voice: str, speed: int = 170, pitch: int = 50, language: str = "cmn-latn-pinyin"
) -> Tensor:
    """Let espeak-ng say something, Chinese characters unless `language` is another.

    Returns:
        Samples from -1 to 1 at `RATE`, of shape ``(samples,)``, with little silence around.

    Raises:
        FileNotFoundError: If espeak-ng is not installed.
    """
    if shutil.which("espeak-ng") is None:
        raise FileNotFoundError("espeak-ng is not installed: apt install espeak-ng")
    options = ["-b", "1", "-v", f"{language}+{voice}", "-s", str(speed), "-p", str(pitch)]
    done = subprocess.run(
        ["espeak-ng", *options, "--stdout", text], check=True, capture_output=True
    )
    rate = int.from_bytes(done.stdout[24:28], "little")
    values = np.frombuffer(done.stdout[44:], dtype="<i2").astype(np.float32)
    samples = resample(torch.from_numpy(values / 32768), rate)
    samples = 0.7 * samples / samples.abs().max()
    loud = (samples.abs() > 0.01).nonzero().flatten()
    margin = round(0.03 * RATE)
    return samples[max(loud[0] - margin, 0) : loud[-1] + margin]


def sounds() -> dict[str, Tensor]:
    """What the page plays: the samples of each WAV file beside its examples."""
    training, test = data.load("train"), data.load("test")
    return {
        "training_voice.wav": training[5].samples,
        "test_voice.wav": test[7].samples,
        "worst.wav": test[14].samples,
        "joined_words.wav": data.joined_words()[1].samples,
        "yao.wav": speak("幺幺零", "m3"),
        "person.wav": people()[135].samples,
    }


def make_sounds(folder: Path = PAGE) -> None:
    """Write what the page plays."""
    for name, samples in sounds().items():
        write_wav(folder / name, samples)


def make(path: str | Path = FOLDER / "digits.npz") -> None:
    """Let espeak-ng say everything, and write the file."""
    wanted = orders()
    spoken = [
        mu_law(speak("".join(CHARACTERS[int(d)] for d in o.digits), o.voice, o.speed, o.pitch))
        for o in wanted
    ]
    save(path, wanted, spoken)


def save(path: str | Path, wanted: list[Order], spoken: list[Tensor]) -> None:
    """Write a file that `data.read` reads: orders, and the codes of `mu_law`."""
    np.savez_compressed(
        path,
        codes=torch.cat(spoken).numpy(),
        lengths=np.array([len(codes) for codes in spoken], dtype=np.int32),
        **{name: np.array([getattr(o, name) for o in wanted]) for name in Order.__annotations__},
    )


SPEAKERS = ("george", "jackson", "lucas", "nicolas", "theo", "yweweler")
TAKES = (0, 10, 20, 30, 40)
ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def make_people(dataset: str | Path, path: str | Path = FOLDER / "people.npz") -> None:
    """Keep a part of the Free Spoken Digit Dataset in one file.

    Args:
        dataset: The folder that ``git clone`` made of it.
        path: The file to write.
    """
    wanted, spoken = [], []
    for speaker, digit, take in itertools.product(SPEAKERS, range(10), TAKES):
        samples = read_wav(Path(dataset) / "recordings" / f"{digit}_{speaker}_{take}.wav")
        wanted.append(Order("people", str(digit), speaker, 0, 0))
        spoken.append(mu_law(0.7 * samples / samples.abs().max()))
    save(path, wanted, spoken)


def make_english(path: str | Path = FOLDER / "english.npz") -> None:
    """Let the training voices of espeak-ng say the ten digits in English, once each."""
    draw = random.Random(0)
    wanted, spoken = [], []
    for voice, digit in itertools.product(VOICES["train"].split(), range(10)):
        speed, pitch = draw.choice(SPEEDS["train"]), draw.randint(35, 65)
        wanted.append(Order("english", str(digit), voice, speed, pitch))
        spoken.append(mu_law(speak(ENGLISH[digit], voice, speed, pitch, "en-us")))
    save(path, wanted, spoken)


# --8<-- [end:make]

if __name__ == "__main__":
    make()
    make_english()
    make_sounds()
