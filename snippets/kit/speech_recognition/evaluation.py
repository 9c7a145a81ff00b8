"""How many digits are wrong, which ones, and how many strings are whole."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from snippets.kit.speech_recognition.data import Spoken
from snippets.kit.speech_recognition.decoding import greedy
from snippets.kit.speech_recognition.features import log_mel
from snippets.kit.speech_recognition.model import Recognizer, targets_of


# --8<-- [start:distance]
def edits(truth: str, said: str) -> list[tuple[str, str]]:
    """Find the fewest changes that turn one string into the other.

    Returns:
        Pairs of what was to be said and what was: ``("1", "1")`` is right, ``("1", "7")``
        wrong, ``("1", "")`` left out, ``("", "7")`` too much.
    """
    table = [list(range(len(said) + 1))]
    for row, wanted in enumerate(truth, 1):
        table.append([row])
        for column, found in enumerate(said, 1):
            left, above, before = table[row][-1], table[row - 1][column], table[row - 1][column - 1]
            table[row].append(min(left + 1, above + 1, before + (wanted != found)))
    pairs, row, column = [], len(truth), len(said)
    while row or column:
        here = table[row][column]
        pair = (truth[row - 1], said[column - 1]) if row and column else None
        if pair and here == table[row - 1][column - 1] + (pair[0] != pair[1]):
            row, column = row - 1, column - 1
            pairs.append(pair)
        elif row and here == table[row - 1][column] + 1:
            row -= 1
            pairs.append((truth[row], ""))
        else:
            column -= 1
            pairs.append(("", said[column]))
    return pairs[::-1]


def edit_distance(truth: str, said: str) -> int:
    """How many characters must be replaced, left out or put in."""
    return sum(wanted != found for wanted, found in edits(truth, said))


def error_rate(truths: Sequence[str], said: Sequence[str]) -> float:
    """All edits of all strings, per digit that was to be said; it can exceed 1.

    Raises:
        ValueError: If the numbers of strings differ, or nothing was to be said.
    """
    if len(truths) != len(said):
        raise ValueError(f"{len(truths)} strings were to be said, but {len(said)} are given")
    digits = sum(map(len, truths))
    if not digits:
        raise ValueError("the error rate of no digits is not defined")
    return sum(map(edit_distance, truths, said)) / digits


# --8<-- [end:distance]


def whole(truths: Sequence[str], said: Sequence[str]) -> float:
    """The share of strings without any error."""
    return sum(map(str.__eq__, truths, said)) / len(truths)


def confusions(truths: Sequence[str], said: Sequence[str]) -> Counter:
    """How often which edit occurs, as pairs of `edits`."""
    return Counter(
        pair for two in zip(truths, said, strict=True) for pair in edits(*two) if len(set(pair)) > 1
    )


def scores_of(model: Recognizer, sounds: Sequence[Tensor], batch_size: int = 24) -> list[Tensor]:
    """Score utterances, a batch at a time.

    Args:
        model: In evaluation mode.
        sounds: Samples of each utterance, of shape ``(samples,)``.
        batch_size: How many to score at once.

    Returns:
        Log-probabilities of each utterance, of shape ``(steps, characters)``, on the CPU.
    """
    return list(each_scored(model, sounds, batch_size))


def each_scored(
    model: Recognizer, sounds: Iterable[Tensor], batch_size: int = 24
) -> Iterator[Tensor]:
    """Like `scores_of`, one after the other: of many sounds only a batch is in memory."""
    device, sounds = next(model.parameters()).device, iter(sounds)
    while batch := [log_mel(samples) for samples in islice(sounds, batch_size)]:
        lengths = torch.tensor([len(one) for one in batch], device=device)
        with torch.no_grad():
            found, steps = model(pad_sequence(batch, batch_first=True).to(device), lengths)
        yield from (one[:size] for one, size in zip(found.cpu(), steps.tolist(), strict=True))


def features_of(model: Recognizer, sounds: Iterable[Tensor]) -> Tensor:
    """What the last layer is given, on the CPU: the mean over a sound's steps and both directions.

    Args:
        model: In evaluation mode.
        sounds: Samples of each utterance, of shape ``(samples,)``.

    Returns:
        One row of features for each utterance.
    """
    found: list[Tensor] = []
    width = model.convolutions[0].out_channels

    def keep(_: nn.Module, given: tuple[Tensor]) -> None:
        found.append(given[0][0].reshape(-1, width).mean(dim=0).cpu())

    with model.scores.register_forward_pre_hook(keep):
        for _ in each_scored(model, sounds, batch_size=1):
            pass
    return torch.stack(found)


def transcribe(
    model: Recognizer,
    utterances: Sequence[Spoken],
    decode: Callable[[Tensor], str] | None = None,
) -> list[str]:
    """Give the texts of utterances, greedily or as `decode` reads their scores."""
    decode = decode or partial(greedy, alphabet=model.alphabet)
    return [decode(one) for one in each_scored(model, (one.samples for one in utterances))]


def evaluate(model: Recognizer, utterances: Sequence[Spoken]) -> dict[str, float]:
    """Score a model.

    Args:
        model: In evaluation mode.
        utterances: A character that its alphabet lacks counts as an error, not in the loss.

    Returns:
        The CTC ``"loss"`` a character, the ``"error"`` rate and the share of ``"whole"`` strings.
    """
    truths, said, losses = [one.text for one in utterances], [], []
    scores = each_scored(model, (one.samples for one in utterances))
    for one, text in zip(scores, truths, strict=True):
        known = "".join(character for character in text if character in model.alphabet[1:])
        target = targets_of(known, model.alphabet)
        sizes = (torch.tensor([len(values)]) for values in (one, target))
        losses.append(F.ctc_loss(one[:, None], target[None], *sizes))
        said.append(greedy(one, model.alphabet))
    return {
        "loss": torch.stack(losses).mean().item(),
        "error": error_rate(truths, said),
        "whole": whole(truths, said),
    }
