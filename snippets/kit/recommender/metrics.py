"""How good a ranking is: recall, NDCG, reciprocal rank; and how many films get a chance."""

import torch
from torch import Tensor

from snippets.kit.training import finest


def top_k(scores: Tensor, k: int, watched: Tensor | None = None) -> Tensor:
    """The k films with the highest scores, the best first.

    Args:
        scores: Of shape ``(users, films)``.
        k: How many.
        watched: Which films are left out, of the same shape.

    Returns:
        Their numbers, of shape ``(users, k)``.

    Raises:
        ValueError: If a user has fewer than k films left.
    """
    if watched is not None:
        scores = scores.masked_fill(watched, -torch.inf)
    left = int((scores > -torch.inf).sum(dim=1).min())
    if not 1 <= k <= left:
        raise ValueError(f"k must be from 1 to {left}, the films that are left, not {k}")
    return scores.topk(k, dim=1).indices


def hits(ranked: Tensor, relevant: Tensor) -> tuple[Tensor, Tensor]:
    """Look up which recommendations were right, of the users who have any right ones.

    Args:
        ranked: Numbers of films, the best first, of shape ``(users, k)``.
        relevant: Whether each film is right, of shape ``(users, films)``.

    Returns:
        Zeros and ones of shape ``(asked, k)``, and how many films were right for each,
        of shape ``(asked,)``.

    Raises:
        ValueError: If there is no user with a right film.
    """
    asked = relevant.any(dim=1)
    if not asked.any():
        raise ValueError("no user has a right film: there is nothing to measure")
    return finest(relevant.gather(1, ranked)[asked]), relevant[asked].sum(dim=1)


def recall(ranked: Tensor, relevant: Tensor) -> float:
    """The share of the right films that is among the k, or of k where there are more."""
    hit, right = hits(ranked, relevant)
    return (hit.sum(dim=1) / right.clamp(max=hit.shape[1])).mean().item()


def ndcg(ranked: Tensor, relevant: Tensor) -> float:
    """The normalised discounted cumulative gain: a hit in place r counts 1 / log2(1 + r)."""
    hit, right = hits(ranked, relevant)
    discount = 1 / finest(torch.arange(2, hit.shape[1] + 2, device=hit.device)).log2()
    best = discount.cumsum(0)[right.clamp(max=hit.shape[1]) - 1]
    return (hit @ discount / best).mean().item()


def mrr(ranked: Tensor, relevant: Tensor) -> float:
    """The mean of 1 / place of the first hit, 0 without a hit."""
    hit, _ = hits(ranked, relevant)
    return (hit / torch.arange(1, hit.shape[1] + 1, device=hit.device)).amax(dim=1).mean().item()


def coverage(ranked: Tensor, films: int) -> float:
    """The share of all films that is recommended to anybody."""
    return len(ranked.unique()) / films


def tail_share(ranked: Tensor, popularity: Tensor, head: float = 0.2) -> float:
    """The share of the recommendations that goes to other films than the most popular.

    Args:
        ranked: Numbers of films, of any shape.
        popularity: How often each film was watched, of shape ``(films,)``.
        head: The share of the films that counts as popular.
    """
    tail = torch.ones_like(popularity, dtype=torch.bool)
    tail[popularity.argsort(descending=True, stable=True)[: round(head * len(tail))]] = False
    return finest(tail[ranked]).mean().item()
