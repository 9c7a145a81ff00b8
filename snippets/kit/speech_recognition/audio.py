"""Sound as numbers: checks, WAV files, resampling, mu-law codes."""

import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from snippets.kit.training import finest

RATE = 8000
"""Samples a second that the whole page works with, as on the telephone."""
SHORTEST = 0.1
"""Seconds: whatever is shorter holds no digit."""
MU = 255


def check_samples(samples: Tensor) -> None:
    """Raise ValueError unless this can be sound with something in it.

    Args:
        samples: Floating-point numbers from -1 to 1, of shape ``(samples,)``.
    """
    if samples.ndim != 1:
        raise ValueError(
            f"sound must be mono, of shape (samples,), not {tuple(samples.shape)}: "
            "take one channel, or their mean"
        )
    if not samples.is_floating_point():
        raise ValueError(f"samples must be floating-point numbers, not {samples.dtype}")
    if len(samples) < SHORTEST * RATE:
        raise ValueError(
            f"{len(samples)} samples are too short: {SHORTEST} s at {RATE} Hz are "
            f"{round(SHORTEST * RATE)}"
        )
    if not samples.isfinite().all():
        raise ValueError("the samples must be finite, but there are NaN or infinite ones")
    if samples.abs().max() > 1:
        raise ValueError(f"samples must be from -1 to 1, but one is {samples.abs().max():g}")


def read_wav(path: str | Path) -> Tensor:
    """Read a WAV file of 16 bits, mono, `RATE` samples a second.

    Returns:
        Samples from -1 to 1, of shape ``(samples,)``.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is something else, or holds no sound.
    """
    samples, rate = read_any_rate(path)
    if rate != RATE:
        raise ValueError(
            f"{path} has {rate} samples a second, but {RATE} are needed: "
            f"use resample(samples, {rate})"
        )
    _check_read(path, samples)
    return samples


def read_any_rate(path: str | Path) -> tuple[Tensor, int]:
    """Read a mono WAV file of 16 bits with whatever rate it has; returns samples and rate."""
    with opened(path) as file:
        rate, data = file.getframerate(), file.readframes(file.getnframes())
    values = np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2")
    return torch.from_numpy(values.astype(np.float32) / 32768), rate


@contextmanager
def opened(path: str | Path) -> Iterator[wave.Wave_read]:
    """Open a mono WAV file of 16 bits, and turn what goes wrong into ValueError."""
    try:
        with wave.open(str(path)) as file:
            channels, width = file.getnchannels(), file.getsampwidth()
            if channels != 1:
                raise ValueError(f"{path} has {channels} channels, but must be mono")
            if width != 2:
                raise ValueError(f"{path} has {8 * width} bits a sample, but must have 16")
            yield file
    except (wave.Error, EOFError, IsADirectoryError) as error:
        reason = str(error) or "it ends too early"
        raise ValueError(f"{path} is not a WAV file that can be read: {reason}") from error


def _check_read(path: str | Path, samples: Tensor) -> None:
    try:
        check_samples(samples)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def read_sound(path: str | Path) -> Tensor:
    """Read a mono WAV file of 16 bits, and bring it to `RATE`.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is something else, or holds no sound.
    """
    samples, rate = read_any_rate(path)
    if len(samples) < SHORTEST * rate:
        raise ValueError(f"{path} lasts {len(samples) / rate:.2f} s, but must last {SHORTEST}")
    samples = samples if rate == RATE else resample(samples, rate).clamp(-1, 1)
    _check_read(path, samples)
    return samples


def length_of(path: str | Path) -> float:
    """How many seconds a WAV file lasts, by what it says at its beginning.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is not of 16 bits, mono, and long enough.
    """
    with opened(path) as file:
        seconds = file.getnframes() / file.getframerate()
    if seconds < SHORTEST:
        raise ValueError(f"{path} lasts {seconds:.2f} s, but must last {SHORTEST}")
    return seconds


def write_wav(path: str | Path, samples: Tensor, rate: int = RATE) -> None:
    """Write samples from -1 to 1, of shape ``(samples,)``, to a WAV file of 16 bits."""
    values = (samples.cpu().double().clamp(-1, 1) * 32767).round().numpy().astype("<i2")
    with Path(path).open("wb") as raw, wave.open(raw, "wb") as file:
        file.setparams((1, 2, rate, len(values), "NONE", ""))
        file.writeframes(values.tobytes())


def resample(samples: Tensor, rate: int, wanted: int = RATE) -> Tensor:
    """Change the samples a second, by cutting the spectrum off or padding it with zeros.

    Args:
        samples: Of shape ``(samples,)``.
        rate: How many a second they are.
        wanted: How many a second they shall be.

    Returns:
        The same sound without what lies above half the lower of the two rates.
    """
    count = round(len(samples) * wanted / rate)
    spectrum = torch.fft.rfft(finest(samples))
    return (torch.fft.irfft(spectrum, n=count) * count / len(samples)).to(samples.dtype)


def mu_law(samples: Tensor) -> Tensor:
    """Compress samples from -1 to 1 to one byte each: fine steps for quiet ones.

    Returns:
        Codes from -127 to 127 (int8), of the same shape.
    """
    loudness = torch.log1p(MU * finest(samples).abs()) / np.log1p(MU)
    return (127 * loudness * samples.sign()).round().to(torch.int8)


def from_mu_law(codes: Tensor) -> Tensor:
    """Undo `mu_law`, but for the rounding."""
    every = torch.arange(-128, 128, device=codes.device)  # there are only so many codes
    loudness = finest(every).abs() / 127
    samples = torch.expm1(loudness * np.log1p(MU)) / MU * every.sign()
    return samples.float()[codes.int() + 128]
