"""A classifier that looks at the pieces of a text, in whatever order they come."""

import functools
import zlib
from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from snippets.kit.text_classification.tokens import tokenize


class BagClassifier(nn.Module):
    """Takes the mean of the vectors of all n-grams of a text, in whatever order they come.

    The n-grams are the words, their pieces of 3 to 5 characters, and pairs of neighbouring
    words. There is no vocabulary: a checksum of the n-gram chooses its vector, and n-grams
    of the same checksum share one.

    Args:
        labels: The names of the classes.
        buckets: How many vectors there are.
        width: The length of a vector.
        limit: The most tokens of a text to look at.
    """

    def __init__(
        self, labels: Sequence[str], buckets: int = 2**15, width: int = 16, limit: int = 100
    ) -> None:
        super().__init__()
        self.labels = list(labels)
        self.buckets, self.limit = buckets, limit
        self.bag = nn.EmbeddingBag(buckets, width, mode="mean")
        nn.init.normal_(self.bag.weight, std=0.02)
        self.decide = nn.Linear(width, len(labels))

    def numbers(self, text: str) -> Tensor:
        """The numbers of a text's n-grams, each once, of shape ``(n-grams,)``."""
        tokens = tokenize(text)[: self.limit]
        checksums = [checksum for token in set(tokens) for checksum in _pieces(token)]
        checksums += [zlib.crc32(f"{a} {b}".encode()) for a, b in pairwise(tokens)]
        numbers = torch.tensor(checksums, dtype=torch.int64)  # an empty text is an empty bag
        return (numbers % self.buckets).unique()

    @staticmethod
    def join(sequences: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """All numbers one after the other, and the offset where each text starts."""
        lengths = torch.tensor([0, *(len(sequence) for sequence in sequences[:-1])])
        return torch.cat(list(sequences)), lengths.cumsum(dim=0)

    def forward(self, numbers: Tensor, offsets: Tensor) -> Tensor:
        """Numbers and offsets, as `join` makes them, to logits ``(N, classes)``."""
        return self.decide(self.bag(numbers, offsets))


@functools.lru_cache(maxsize=2**16)
def _pieces(token: str) -> tuple[int, ...]:
    marked = f"<{token}>"  # so that "<the" is the start of a word
    pieces = [marked[i : i + n] for n in (3, 4, 5) for i in range(len(marked) - n + 1)]
    return tuple(zlib.crc32(piece.encode()) for piece in [marked, *pieces])
