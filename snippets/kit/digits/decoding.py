"""From the scores of the columns to a code: the best five places, found exactly."""

from typing import NamedTuple

import torch
from torch import Tensor

from snippets.kit.digits.data import NOTHING
from snippets.kit.training import finest

APART = 4
"""Two digits' centres are at least so many columns apart."""
NEAR = 2
"""Columns so close to a digit's centre may be called anything."""


class Reading(NamedTuple):
    """What stands on some strips.

    Attributes:
        digits: From left to right, of shape ``(strips, digits)``.
        places: The column of each, of the same shape.
        scores: The logarithm of the probability of all that was read, of shape ``(strips,)``.
    """

    digits: Tensor
    places: Tensor
    scores: Tensor


def read(logits: Tensor, digits: int = 5) -> Reading:
    """Find the digits and places that the columns' scores make most probable.

    The score of places ``x[0] < x[1] < ...`` adds, at each place, the log-probability of the
    likeliest digit there, and of every other column that is more than `NEAR` away from all
    places, that of `NOTHING`. Dynamic programming compares all places that are `APART`.

    Args:
        logits: Of shape ``(strips, classes, columns)``; divided by a temperature or not.
        digits: How many there are.

    Raises:
        ValueError: If there are too few columns for so many digits, or no digits to read.
    """
    if digits < 1:
        raise ValueError(f"digits is {digits}, but must be at least 1")
    columns = logits.shape[2]
    if columns < APART * (digits - 1) + 1:
        raise ValueError(f"{columns} columns are too few for {digits} digits")
    chances = finest(logits).log_softmax(dim=1)
    best, digit = chances[:, :NOTHING].max(dim=1)  # strips, columns
    empty = chances[:, NOTHING].cumsum(dim=1)
    empty = torch.cat([torch.zeros_like(empty[:, :1]), empty], dim=1)  # of the first n columns
    here = torch.arange(columns, device=logits.device)
    before = empty[:, (here - NEAR).clamp(min=0)]  # of the columns left of a place
    past = empty[:, (here + NEAR + 1).clamp(max=columns)]  # of those until past a place
    between = before.unsqueeze(1) - past.unsqueeze(2)  # strips, i, j
    between = between.clamp(max=0)  # where i and j are so near that no column is between them
    between = between.masked_fill(here.unsqueeze(0) - here.unsqueeze(1) < APART, -torch.inf)
    score = best + before
    steps = []
    for _ in range(digits - 1):
        score, previous = (score.unsqueeze(2) + between).max(dim=1)
        score = score + best
        steps.append(previous)
    score, place = (score + empty[:, -1:] - past).max(dim=1)
    places = [place]
    for previous in reversed(steps):
        places.append(previous.gather(1, places[-1].unsqueeze(1)).squeeze(1))
    places = torch.stack(places[::-1], dim=1)
    return Reading(digit.gather(1, places), places, score)


def at_places(logits: Tensor, reading: Reading) -> Tensor:
    """The logits of the columns where digits were read, of shape ``(strips, digits, classes)``."""
    index = reading.places.unsqueeze(1).expand(-1, logits.shape[1], -1)
    return logits.gather(2, index).transpose(1, 2)


def product_of_digits(logits: Tensor, reading: Reading) -> Tensor:
    """The product of the probabilities of the digits that were read, of shape ``(strips,)``."""
    chances = finest(at_places(logits, reading)).softmax(dim=2)
    return chances.gather(2, reading.digits.unsqueeze(2)).squeeze(2).prod(dim=1)


def certainty(logits: Tensor, reading: Reading) -> Tensor:
    """How sure a reading is, of shape ``(strips,)``: of the digits, and that there are no more.

    The product of the digits' probabilities, times the smallest probability of `NOTHING` among
    the columns that are more than `NEAR` away from all of them.
    """
    nothing = finest(logits).softmax(dim=1)[:, NOTHING]
    columns = torch.arange(logits.shape[2], device=logits.device)
    near = ((columns - reading.places.unsqueeze(2)).abs() <= NEAR).any(dim=1)
    overlooked = nothing.masked_fill(near, 1).amin(dim=1)
    return product_of_digits(logits, reading) * overlooked
