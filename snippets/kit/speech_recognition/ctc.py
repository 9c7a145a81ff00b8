"""Connectionist temporal classification: the loss."""

import itertools
import math

import torch
from torch import Tensor

BLANK = 0
NEVER = -1e30
"""The logarithm of no probability; it is finite, so that gradients are no NaN."""


def collapse(path: list[int]) -> list[int]:
    """Join equal neighbours, then drop the blanks."""
    return [key for key, _ in itertools.groupby(path) if key != BLANK]


def loss_by_enumeration(scores: Tensor, target: list[int]) -> Tensor:
    """Sum the probability of every path that collapses to the target.

    Args:
        scores: Log-probabilities, of shape ``(steps, characters)``; only for a few steps.
        target: Numbers of characters, none of them blank.

    Returns:
        Minus the logarithm of the sum, a scalar; infinite if there is no such path.
    """
    steps, characters = scores.shape
    paths = [
        sum(scores[step, key] for step, key in enumerate(path))
        for path in itertools.product(range(characters), repeat=steps)
        if collapse(list(path)) == target
    ]
    return -torch.stack(paths).logsumexp(dim=0) if paths else scores.new_tensor(math.inf)


def forward_table(scores: Tensor, target: list[int]) -> Tensor:
    """Fill the lattice of CTC from left to right.

    Args:
        scores: Log-probabilities, of shape ``(steps, characters)``.
        target: Numbers of characters, none of them blank.

    Returns:
        For every step and every state (blank, first character, blank, second, …, blank), the
        logarithm of the probability of all ways that lead there; of shape
        ``(steps, 2 * len(target) + 1)``.
    """
    states = [BLANK, *(key for one in target for key in (one, BLANK))]
    states = torch.tensor(states, device=scores.device)
    may_skip = torch.zeros_like(states, dtype=torch.bool)
    may_skip[2:] = (states[2:] != BLANK) & (states[2:] != states[:-2])
    nowhere = scores.new_full((2,), NEVER)
    start = scores.new_full((len(states),), NEVER)
    start[:2] = scores[0, states[:2]]
    table = [start]
    for step in scores[1:]:
        stay = table[-1]
        move = torch.cat([nowhere[:1], stay[:-1]])
        skip = torch.cat([nowhere, stay[:-2]])[: len(states)].masked_fill(~may_skip, NEVER)
        table.append(torch.stack([stay, move, skip]).logsumexp(dim=0) + step[states])
    return torch.stack(table)


def loss(scores: Tensor, target: list[int]) -> Tensor:
    """Minus the logarithm of the target's probability: both last states of the lattice count."""
    total = forward_table(scores, target)[-1, -2:].logsumexp(dim=0)
    return -total.masked_fill(total < NEVER / 2, -math.inf)
