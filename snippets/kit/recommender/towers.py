"""Two towers: a vector for a history, a vector for a film, and their inner product."""

import torch
from torch import Tensor, nn


class TwoTower(nn.Module):
    """One tower reads the history of a user, the other number and genres of a film.

    Args:
        films: How many films there are.
        genres: How many genres there are.
        dim: The length of the vectors.
        length: How many films of a history are read.
    """

    def __init__(self, films: int, genres: int, dim: int = 32, length: int = 20) -> None:
        super().__init__()
        self.length = length
        self.register_buffer("features", torch.zeros(films, genres))
        self.number = nn.Embedding(films, dim)
        self.genre = nn.Linear(genres, dim, bias=False)
        self.bias = nn.Parameter(torch.zeros(films))
        self.recency = nn.Parameter(torch.zeros(length))
        self.nobody = nn.Parameter(torch.zeros(dim))
        self.mix = nn.Sequential(nn.Linear(dim, 2 * dim), nn.GELU(), nn.Linear(2 * dim, dim))
        nn.init.normal_(self.number.weight, std=0.02)  # a new film is little but its genres

    def film_vectors(self) -> Tensor:
        """The film tower: of shape ``(films, dim)``."""
        return self.number.weight + self.genre(self.features)

    def user_vectors(self, histories: Tensor, vectors: Tensor) -> Tensor:
        """The user tower: a mean of what was watched, weighted by recency, then mixed.

        Args:
            histories: As `padded` makes them, of shape ``(users, length)``.
            vectors: Those of all films, of shape ``(films, dim)``.

        Returns:
            Of shape ``(users, dim)``; an empty history has a vector of its own.
        """
        there = histories < len(vectors)
        weight = self.recency.exp() * there
        weight = weight / weight.sum(dim=1, keepdim=True).clamp(min=1e-9)
        mean = (weight[:, :, None] * vectors[histories.where(there, 0)]).sum(dim=1)
        mean = mean.where(there.any(dim=1, keepdim=True), self.nobody)
        return mean + self.mix(mean)

    def forward(self, histories: Tensor) -> Tensor:
        """The logits of all films, of shape ``(users, films)``."""
        vectors = self.film_vectors()
        return self.user_vectors(histories, vectors) @ vectors.T + self.bias
