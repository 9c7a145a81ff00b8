"""Text to numbers: tokens, a vocabulary, padded batches."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

PADDING, UNKNOWN = 0, 1
TOKEN = re.compile(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+(?:'[^\W\d_]+)?|\d+|[^\w\s]")


def tokenize(text: str) -> list[str]:
    """Split text into words, numbers, punctuation marks and Chinese characters.

    Args:
        text: Any text; case is ignored.
    """
    return TOKEN.findall(text.lower())


class Vocabulary:
    """Numbers for tokens: 0 is padding, 1 is every token that is not known.

    Args:
        tokens: The known tokens, each once; the first one gets the number 2.
    """

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = list(tokens)
        self.numbers = {token: number for number, token in enumerate(self.tokens, 2)}
        if len(self.numbers) != len(self.tokens):
            raise ValueError("a vocabulary holds each token once")

    @classmethod
    def of(cls, texts: Iterable[str], *, min_count: int = 2) -> "Vocabulary":
        """Collect the tokens of the training texts.

        Args:
            texts: The training texts, and only those.
            min_count: Tokens that occur less often stay unknown; with at least 2, the
                unknown token occurs in training too, so that it is learnt.
        """
        counts = Counter(token for text in texts for token in tokenize(text))
        return cls(sorted(token for token, count in counts.items() if count >= min_count))

    def __len__(self) -> int:
        """How many numbers there are, with padding and the unknown token."""
        return len(self.tokens) + 2

    def encode(self, text: str, *, limit: int | None = None) -> Tensor:
        """The numbers of a text's tokens; an empty text becomes one unknown token.

        Args:
            text: Any text.
            limit: The most tokens to keep.
        """
        numbers = [self.numbers.get(token, UNKNOWN) for token in tokenize(text)[:limit]]
        return torch.tensor(numbers or [UNKNOWN])


def pad(sequences: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Join sequences of different lengths into one tensor.

    Args:
        sequences: One-dimensional tensors of numbers, none of them empty.

    Returns:
        The numbers, of shape ``(texts, longest)``, and the lengths, of shape ``(texts,)``.
    """
    lengths = torch.tensor([len(sequence) for sequence in sequences])
    return pad_sequence(sequences, batch_first=True, padding_value=PADDING), lengths
