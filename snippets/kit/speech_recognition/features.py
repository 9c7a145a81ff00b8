"""Log-mel spectrograms, step by step."""

import functools

import torch
from torch import Tensor

from snippets.kit.speech_recognition.audio import RATE, check_samples

WINDOW = 256
"""Samples in a frame: 32 ms."""
HOP = 80
"""Samples from one frame to the next: 10 ms."""
BANDS = 40
FLOOR = 1e-6


def hertz_to_mel(hertz: Tensor) -> Tensor:
    """Pitch as it is heard: about even up to 1000 Hz, then logarithmic."""
    return 2595 * torch.log10(1 + hertz / 700)


def mel_to_hertz(mel: Tensor) -> Tensor:
    """Undo `hertz_to_mel`."""
    return 700 * (10 ** (mel / 2595) - 1)


def filter_bank(
    bands: int = BANDS, window: int = WINDOW, rate: int = RATE, lowest: float = 60.0
) -> Tensor:
    """Overlapping triangles, evenly spaced in mel.

    Args:
        bands: How many.
        window: Samples in a frame.
        rate: Samples a second.
        lowest: Where the first triangle begins, in hertz; the last ends at half the rate.

    Returns:
        The weight of every frequency in every band, of shape ``(bands, window // 2 + 1)``.
    """
    ends = hertz_to_mel(torch.tensor([lowest, rate / 2], dtype=torch.float64))
    corners = mel_to_hertz(torch.linspace(*ends.tolist(), bands + 2, dtype=torch.float64))
    frequencies = torch.linspace(0, rate / 2, window // 2 + 1, dtype=torch.float64)
    left, peak, right = (corners[start : start + bands, None] for start in range(3))
    rising = (frequencies - left) / (peak - left)
    falling = (right - frequencies) / (right - peak)
    return torch.minimum(rising, falling).clamp(min=0).float()


def power_spectrum(samples: Tensor) -> Tensor:
    """How strong each frequency is in each frame.

    Args:
        samples: Of shape ``(samples,)``.

    Returns:
        Of shape ``(frames, WINDOW // 2 + 1)``; a frame is centred on every `HOP`-th sample.
    """
    spectrum = torch.stft(
        samples,
        n_fft=WINDOW,
        hop_length=HOP,
        window=torch.hann_window(WINDOW, device=samples.device),
        center=True,
        pad_mode="constant",
        return_complex=True,
    )
    return spectrum.abs().square().mT


def log_bands(samples: Tensor) -> Tensor:
    """The logarithm of the power in each band.

    Args:
        samples: From -1 to 1, `RATE` a second, of shape ``(samples,)``.

    Returns:
        Of shape ``(frames, BANDS)``.

    Raises:
        ValueError: If this cannot be sound with something in it.
    """
    check_samples(samples)
    spectrum = power_spectrum(samples)
    return (spectrum @ _bank().to(spectrum).mT).clamp(min=FLOOR).log()


_bank = functools.cache(filter_bank)


def normalized(logarithms: Tensor) -> Tensor:
    """Take off each band's mean over the utterance: loudness and microphone no longer count.

    Args:
        logarithms: As `log_bands` gives them, of shape ``(frames, BANDS)``.

    Returns:
        Of the same shape, divided by 3 so that the values are of the order of 1.
    """
    return (logarithms - logarithms.mean(dim=0)) / 3


def log_mel(samples: Tensor) -> Tensor:
    """What the model sees of an utterance: `log_bands`, `normalized`."""
    return normalized(log_bands(samples))
