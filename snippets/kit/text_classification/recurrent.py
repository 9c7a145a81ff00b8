"""A classifier that reads a text in order."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from snippets.kit.text_classification.tokens import PADDING, Vocabulary, pad


class RecurrentClassifier(nn.Module):
    """Reads the tokens of a text in order, then decides.

    Args:
        tokens: The known tokens, as of `Vocabulary`.
        labels: The names of the classes.
        cell: ``"gru"`` or ``"lstm"``.
        embedding: The length of a token's vector.
        hidden: The length of the state of each direction.
        bidirectional: Whether to read from the end to the start as well.
        pooling: What to decide from: ``"attention"``, a weighted mean of all states,
            or ``"last"``, the last state of each direction.
        limit: The most tokens of a text to read.
    """

    def __init__(
        self,
        tokens: Sequence[str],
        labels: Sequence[str],
        cell: str = "gru",
        embedding: int = 32,
        hidden: int = 32,
        bidirectional: bool = True,
        pooling: str = "attention",
        limit: int = 100,
    ) -> None:
        super().__init__()
        if cell not in ("gru", "lstm"):
            raise ValueError(f"cell is {cell!r}, but must be 'gru' or 'lstm'")
        if pooling not in ("attention", "last"):
            raise ValueError(f"pooling is {pooling!r}, but must be 'attention' or 'last'")
        self.vocabulary = Vocabulary(tokens)
        self.labels = list(labels)
        self.limit = limit
        self.embedding = nn.Embedding(len(self.vocabulary), embedding, padding_idx=PADDING)
        layer = {"gru": nn.GRU, "lstm": nn.LSTM}[cell]
        self.reader = layer(embedding, hidden, batch_first=True, bidirectional=bidirectional)
        width = hidden * (2 if bidirectional else 1)
        self.score = nn.Linear(width, 1, bias=False) if pooling == "attention" else None
        self.decide = nn.Linear(width, len(labels))

    def numbers(self, text: str) -> Tensor:
        """The numbers of a text's tokens, of shape ``(length,)``."""
        return self.vocabulary.encode(text, limit=self.limit)

    join = staticmethod(pad)

    def forward(self, numbers: Tensor, lengths: Tensor) -> Tensor:
        """Padded numbers ``(N, L)`` and their lengths ``(N,)`` to logits ``(N, classes)``."""
        return self.read(numbers, lengths)[0]

    def read(self, numbers: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor | None]:
        """Like `forward`, and also give the attention that each token got, ``(N, L)``, if any."""
        packed = pack_padded_sequence(
            self.embedding(numbers), lengths.cpu(), batch_first=True, enforce_sorted=False
        )
        states, last = self.reader(packed)
        if self.score is None:
            last = last[0] if isinstance(last, tuple) else last  # an LSTM has two states
            return self.decide(last.transpose(0, 1).flatten(1)), None
        states, _ = pad_packed_sequence(states, batch_first=True, total_length=numbers.shape[1])
        scores = self.score(states).squeeze(2).masked_fill(numbers == PADDING, -torch.inf)
        weights = scores.softmax(dim=1)
        return self.decide((weights.unsqueeze(2) * states).sum(dim=1)), weights
