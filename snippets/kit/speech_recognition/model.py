"""Convolutions, a bidirectional LSTM, and a score for every character in every step."""

from collections.abc import Iterable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from snippets.kit.speech_recognition.audio import RATE
from snippets.kit.speech_recognition.features import BANDS, HOP

ALPHABET = "-0123456789"
"""The blank comes first, as `torch.nn.functional.ctc_loss` has it."""


def alphabet_of(texts: Iterable[str]) -> str:
    """The blank, and all characters of some texts."""
    return ALPHABET[0] + "".join(sorted(set().union(*texts)))


class Recognizer(nn.Module):
    """From log-mel frames to log-probabilities of characters, one step for four frames.

    Args:
        width: Channels of the convolutions, and units of the LSTM in each direction.
        recurrent: Whether there is an LSTM, or five more convolutions in its place.
        alphabet: The characters, the blank first.
    """

    def __init__(self, width: int = 80, recurrent: bool = True, alphabet: str = ALPHABET) -> None:
        super().__init__()
        self.alphabet = alphabet
        strides = [2, 2] if recurrent else [2, 2, 1, 1, 1, 1, 1]
        self.convolutions = nn.ModuleList(
            nn.Conv1d(width if number else BANDS, width, kernel_size=5, stride=stride, padding=2)
            for number, stride in enumerate(strides)
        )
        self.dropout = nn.Dropout(0.2)
        self.forth = self.back = None
        if recurrent:
            self.forth, self.back = (nn.LSTM(width, width, batch_first=True) for _ in range(2))
        self.scores = nn.Linear(2 * width if recurrent else width, len(alphabet))

    def forward(self, frames: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Score utterances.

        Args:
            frames: Features, anything after the end, of shape ``(utterances, frames, BANDS)``.
            lengths: How many frames each one has, of shape ``(utterances,)``.

        Returns:
            Log-probabilities of shape ``(utterances, steps, characters)``, and how many
            steps of each utterance count: a quarter of its frames, rounded up.
        """
        if frames.ndim != 3 or frames.shape[2] != BANDS:
            raise ValueError(
                f"features must have the shape (utterances, frames, {BANDS}), "
                f"not {tuple(frames.shape)}"
            )
        values = within(frames.mT, lengths)
        for layer in self.convolutions:
            lengths = torch.div(lengths - 1, layer.stride[0], rounding_mode="floor") + 1
            change = within(F.gelu(layer(values)), lengths)
            values = change if layer.stride[0] > 1 else values + change
        values = self.dropout(values.mT)
        if self.forth is not None:
            forth, _ = self.forth(values)
            back, _ = self.back(turned(values, lengths))
            values = self.dropout(torch.cat([forth, turned(back, lengths)], dim=2))
        return self.scores(values).log_softmax(dim=2), lengths


def steps_of(seconds: float) -> int:
    """How many steps a sound of this length has."""
    frames = 1 + int(seconds * RATE) // HOP
    return (frames + 3) // 4


def within(values: Tensor, lengths: Tensor) -> Tensor:
    """Put zeros after the end of each utterance, so that padding has no effect.

    Args:
        values: Of shape ``(utterances, channels, steps)``.
        lengths: How many steps of each utterance count, of shape ``(utterances,)``.
    """
    steps = torch.arange(values.shape[2], device=values.device)
    return values.masked_fill(steps >= lengths[:, None, None], 0)


def turned(values: Tensor, lengths: Tensor) -> Tensor:
    """Turn each utterance around, and leave what comes after its end where it is.

    Args:
        values: Of shape ``(utterances, steps, channels)``.
        lengths: How many steps of each utterance count, of shape ``(utterances,)``.
    """
    steps, last = torch.arange(values.shape[1], device=values.device), lengths[:, None] - 1
    order = torch.where(steps <= last, last - steps, steps)
    return values.gather(1, order[..., None].expand_as(values))


def targets_of(text: str, alphabet: str = ALPHABET) -> Tensor:
    """The numbers of the characters in the alphabet.

    Args:
        text: Such as ``"3141"``.
        alphabet: The blank, then all that there may be.

    Raises:
        ValueError: If there are other characters.
    """
    numbers = {character: number for number, character in enumerate(alphabet) if number}
    unknown = sorted(set(text) - set(numbers))
    if unknown:
        raise ValueError(f"not in the alphabet: {', '.join(unknown)}")
    return torch.tensor([numbers[character] for character in text], dtype=torch.int64)
