"""Two translators with the same interface: a Transformer, and a GRU with attention."""

import re
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from snippets.kit.machine_translation.transformer import Attention, Decoder, Encoder
from snippets.kit.text_classification.tokens import PADDING, Vocabulary, tokenize

START, END = 2, 3
MARKS = ["<start>", "<end>"]


class Translator(nn.Module):
    """What both have in common: the words of two languages, and how to get at the logits.

    Args:
        source_tokens: The characters that it reads.
        target_tokens: The words that it writes.
    """

    def __init__(self, source_tokens: Sequence[str], target_tokens: Sequence[str]) -> None:
        super().__init__()
        self.source = Vocabulary(source_tokens)
        self.target = Vocabulary([*MARKS, *target_tokens])

    def source_numbers(self, chinese: str) -> Tensor:
        """The numbers of a sentence's characters, of shape ``(S,)``.

        Raises:
            ValueError: If there are none, or some that were not in the training sentences.
        """
        tokens = tokenize(chinese)
        if not tokens:
            raise ValueError("there is nothing to translate: the sentence is empty")
        unknown = dict.fromkeys(token for token in tokens if token not in self.source.numbers)
        if unknown:
            raise ValueError(
                f"the model has never read {' '.join(unknown)} (in {chinese!r}); "
                f"it knows {len(self.source.tokens)} characters only"
            )
        return self.source.encode(chinese)

    def can_read(self, sentence: str) -> bool:
        """Whether `source_numbers` takes a sentence."""
        tokens = tokenize(sentence)
        return bool(tokens) and all(token in self.source.numbers for token in tokens)

    def target_numbers(self, english: str) -> Tensor:
        """The numbers of a translation's words, between start and end, of shape ``(T + 2,)``."""
        words = self.target.encode(english)
        return torch.cat([torch.tensor([START]), words, torch.tensor([END])])

    def spell(self, numbers: Sequence[int]) -> str:
        """Words as a sentence, up to the end mark."""
        words = []
        for number in numbers:
            if number == END:
                break
            words.append(self.target.tokens[number - 2] if number > 1 else "?")
        text = " ".join("I" if word == "i" else word for word in words)
        text = re.sub(r" (?=[.,;:!?。，；：！？])", "", text)
        return re.sub(r"(?<=[\u4e00-\u9fff。，；：！？]) (?=[\u4e00-\u9fff])", "", text)

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Predict each next word from the words before it, which are given.

        Args:
            source: Numbers of characters, padded, of shape ``(B, S)``.
            target: Numbers of words, the first one `START`, of shape ``(B, T)``.

        Returns:
            Logits of shape ``(B, T, words)``: row ``t`` is for word ``t + 1``.
        """
        return self.write(self.remember(source), target)

    def remember(self, source: Tensor) -> tuple[Tensor, ...]:
        """Read the source, once for all words to be written; batch first in every part."""
        raise NotImplementedError

    def write(self, memory: tuple[Tensor, ...], target: Tensor) -> Tensor:
        """Logits of shape ``(B, T, words)`` for the words after each of `target`."""
        raise NotImplementedError

    def look(self, source: Tensor, target: Tensor) -> Tensor:
        """The attention to the source at each step, of shape ``(B, heads, T, S)``."""
        raise NotImplementedError


class TransformerTranslator(Translator):
    """Encoder and decoder made of attention.

    Args:
        source_tokens: The characters that it reads.
        target_tokens: The words that it writes.
        width: The length of all vectors.
        heads: Heads of each attention.
        layers: Layers of the encoder, and of the decoder.
    """

    def __init__(
        self,
        source_tokens: Sequence[str],
        target_tokens: Sequence[str],
        width: int = 48,
        heads: int = 2,
        layers: int = 2,
    ) -> None:
        super().__init__(source_tokens, target_tokens)
        self.embed_source = nn.Embedding(len(self.source), width)
        self.embed_target = nn.Embedding(len(self.target), width)
        self.encoder = Encoder(width, heads, layers)
        self.decoder = Decoder(width, heads, layers)
        self.decide = nn.Linear(width, len(self.target))

    def remember(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Read the source."""
        real = source != PADDING
        return self.encoder(self.embed_source(source), real), real

    def write(self, memory: tuple[Tensor, Tensor], target: Tensor) -> Tensor:
        """Logits for each next word."""
        return self.decide(self.decoder(self.embed_target(target), *memory))

    def look(self, source: Tensor, target: Tensor) -> Tensor:
        """Which characters each word looks at."""
        return self.decoder.read(self.embed_target(target), *self.remember(source))[1]


class RecurrentTranslator(Translator):
    """A GRU reads in both directions, another one writes and looks back by attention.

    Args:
        source_tokens: The characters that it reads.
        target_tokens: The words that it writes.
        width: The length of all vectors; even.
        attention: Whether to look back; without, all it knows is the reader's last state.
    """

    def __init__(
        self,
        source_tokens: Sequence[str],
        target_tokens: Sequence[str],
        width: int = 64,
        attention: bool = True,
    ) -> None:
        super().__init__(source_tokens, target_tokens)
        if width % 2:
            raise ValueError(f"width is {width}, but must be even: half of it for each direction")
        self.embed_source = nn.Embedding(len(self.source), width)
        self.embed_target = nn.Embedding(len(self.target), width)
        self.reader = nn.GRU(width, width // 2, batch_first=True, bidirectional=True)
        self.begin = nn.Linear(width, width)
        self.writer = nn.GRU(width, width, batch_first=True)
        self.attend = Attention(width, heads=1) if attention else None
        self.decide = nn.Sequential(
            nn.Linear(2 * width, width), nn.Tanh(), nn.Linear(width, len(self.target))
        )

    def remember(self, source: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Read the source."""
        real = source != PADDING
        packed = pack_padded_sequence(
            self.embed_source(source), real.sum(1).cpu(), batch_first=True, enforce_sorted=False
        )
        states, last = self.reader(packed)
        states, _ = pad_packed_sequence(states, batch_first=True, total_length=source.shape[1])
        return states, real, last.transpose(0, 1).flatten(1)

    def write(self, memory: tuple[Tensor, Tensor, Tensor], target: Tensor) -> Tensor:
        """Logits for each next word."""
        states, real, last = memory
        written = self._written(last, target)
        if self.attend is None:
            found = last[:, None].expand_as(written)
        else:
            found = self.attend(written, states, real[:, None])
        return self.decide(torch.cat([written, found], dim=2))

    def look(self, source: Tensor, target: Tensor) -> Tensor:
        """Which characters each word looks at."""
        states, real, last = self.remember(source)
        return self.attend.weights(self._written(last, target), states, real[:, None])

    def _written(self, last: Tensor, target: Tensor) -> Tensor:
        begin = self.begin(last).tanh()[None].contiguous()
        return self.writer(self.embed_target(target), begin)[0]
