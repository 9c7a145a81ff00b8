"""A Transformer that writes a headline, and may copy any word of the report.

The idea is that of the pointer-generator network (See, Liu and Manning, *Get To The Point*,
2017), here with a Transformer in place of the recurrent network.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import logsigmoid

from snippets.kit.machine_translation.transformer import Decoder, Encoder
from snippets.kit.text_classification.tokens import (
    PADDING,
    TOKEN,
    UNKNOWN,
    Vocabulary,
    pad,
)

BEGIN, END = "<begin>", "<end>"  # the tokenizer would cut these up, so no text contains them
FLOOR = -1e9  # stands for the logarithm of 0, and has a gradient
CHINESE = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")


@dataclass(frozen=True)
class Source:
    """A report, as the model reads it.

    Attributes:
        words: Its words, numbers and marks, as they are written.
        numbers: The number of each in the extended vocabulary, of shape ``(S,)``.
    """

    words: list[str]
    numbers: Tensor


@dataclass(frozen=True)
class Headline:
    """A headline, and how it came about.

    Attributes:
        words: Its words; the first has a capital letter.
        gates: For each word, the share of its own vocabulary in the mixture.
        attention: For each word, how much of what is copied comes from which position of
            the report; of shape ``(words, S)``.
        score: The logarithm of the probability of the whole headline.
    """

    words: list[str]
    gates: list[float]
    attention: Tensor
    score: float

    def __str__(self) -> str:
        """The headline as one would print it."""
        return join(self.words)


class PointerSummarizer(nn.Module):
    """Reads a report, and writes a headline word by word, its own words or copied ones.

    Args:
        tokens: The words that the model knows, each once.
        width: The length of the vectors.
        heads: Heads of each attention.
        layers: Layers of the encoder, and of the decoder.
        slots: How many different unknown words of one report can be told apart, and copied.
        limit: The most words of a report that are read; the rest is left out.
        copying: Whether it may copy at all.
    """

    def __init__(
        self,
        tokens: Sequence[str],
        width: int = 64,
        heads: int = 4,
        layers: int = 2,
        slots: int = 32,
        limit: int = 160,
        copying: bool = True,
    ) -> None:
        super().__init__()
        self.vocabulary = Vocabulary([BEGIN, END, *tokens])
        self.slots, self.limit, self.copying = slots, limit, copying
        self.embedding = nn.Embedding(len(self.vocabulary) + slots, width, padding_idx=PADDING)
        self.encoder = Encoder(width, heads, layers)
        self.decoder = Decoder(width, heads, layers)
        self.own = nn.Linear(width, len(self.vocabulary))
        self.query = nn.Linear(width, width, bias=False)
        self.gate = nn.Linear(2 * width, 1)

    def encode(self, report: str) -> Source:
        """Number the words of a report.

        A word that the vocabulary does not hold gets the number of a slot: the first such
        word the first slot, and the same word the same slot again. When all slots are
        taken, further words are unknown.

        Args:
            report: Any text.

        Raises:
            ValueError: If it has no words.
        """
        words = TOKEN.findall(report)[: self.limit]
        if not any(word[0].isalnum() for word in words):
            raise ValueError(f"there is nothing to summarise: the text {report!r} has no words")
        known, slots = self.vocabulary.numbers, {}
        for word in map(str.lower, words):
            if word not in known and word not in slots and len(slots) < self.slots:
                slots[word] = len(self.vocabulary) + len(slots)
        extended = known | slots
        return Source(words, torch.tensor([extended.get(w.lower(), UNKNOWN) for w in words]))

    def encode_headline(self, headline: str, source: Source) -> Tensor:
        """Number the words of a headline, and begin and end it; of shape ``(T + 2,)``.

        Args:
            headline: Any text.
            source: Its report, whose slots hold here too, if the model may copy.
        """
        extended = self.vocabulary.numbers
        if self.copying:
            words = map(str.lower, source.words)
            extended = dict(zip(words, source.numbers.tolist(), strict=True)) | extended
        words = [BEGIN, *map(str.lower, TOKEN.findall(headline)), END]
        return torch.tensor([extended.get(word, UNKNOWN) for word in words])

    def forward(self, source: Tensor, written: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What could come next, after each word.

        Args:
            source: Numbers of the reports' words, padded, of shape ``(B, S)``.
            written: Numbers of the headlines' words so far, of shape ``(B, T)``.

        Returns:
            The logit of the gate ``(B, T)``, and the logarithms of the probabilities of the
            known words ``(B, T, V)`` and of the positions to copy from ``(B, T, S)``.
        """
        real = source != PADDING
        return self.decode(self.encoder(self.embedding(source), real), real, written)

    def decode(
        self, memory: Tensor, real: Tensor, written: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Like `forward`, of reports that are encoded already ``(B, S, width)``."""
        state = self.decoder(self.embedding(written), memory, real)
        own = self.own(state).log_softmax(dim=2)
        scores = self.query(state) @ memory.transpose(1, 2) / memory.shape[2] ** 0.5
        copy = scores.masked_fill(~real[:, None], FLOOR).log_softmax(dim=2)
        seen = copy.exp() @ memory
        gate = self.gate(torch.cat([state, seen], dim=2)).squeeze(2)
        if not self.copying:
            gate = torch.full_like(gate, -FLOOR)
        return gate, own, copy


def mixture_log_probability(
    gate: Tensor, own: Tensor, copy: Tensor, source: Tensor, target: Tensor
) -> Tensor:
    """The logarithm of the probability of given words, finite even where it is 0.

    Args:
        gate: The logit of the gate, of shape ``(B, T)``.
        own: Logarithms for the known words, of shape ``(B, T, V)``.
        copy: Logarithms for the positions, of shape ``(B, T, S)``.
        source: Numbers of the reports' words, of shape ``(B, S)``.
        target: Numbers of the words in question, of shape ``(B, T)``.

    Returns:
        Of shape ``(B, T)``.
    """
    known = own.shape[2]
    generated = own.gather(2, target.clamp(max=known - 1)[..., None]).squeeze(2)
    generated = generated.masked_fill(target >= known, FLOOR)
    elsewhere = source[:, None, :] != target[:, :, None]
    copied = copy.masked_fill(elsewhere, FLOOR).logsumexp(dim=2)
    return torch.logaddexp(logsigmoid(gate) + generated, logsigmoid(-gate) + copied)


def mixture(gate: Tensor, own: Tensor, copy: Tensor, source: Tensor, slots: int) -> Tensor:
    """The probability of every word of the extended vocabulary.

    Args:
        gate: The logit of the gate, of shape ``(B, T)``.
        own: Logarithms for the known words, of shape ``(B, T, V)``.
        copy: Logarithms for the positions, of shape ``(B, T, S)``.
        source: Numbers of the reports' words, of shape ``(B, S)``.
        slots: How many slots there are.

    Returns:
        Of shape ``(B, T, V + slots)``; each row sums to 1.
    """
    share = gate.sigmoid()[..., None]
    generated = nn.functional.pad(share * own.exp(), (0, slots))
    where = source[:, None, :].expand_as(copy)
    return generated.scatter_add(2, where, (1 - share) * copy.exp())


def summarize(
    model: PointerSummarizer, reports: Sequence[str], longest: int = 24, batch_size: int = 64
) -> list[Headline]:
    """Write a headline for each report, always with the likeliest next word.

    Args:
        model: A trained model; it is put into evaluation mode.
        reports: The texts.
        longest: The most words of a headline, at least 1.
        batch_size: How many are written side by side, of reports of similar length.

    Raises:
        ValueError: If a report has no words, or a headline may have none.
    """
    if longest < 1:
        raise ValueError(f"longest is {longest}, but must be at least 1")
    sources = [model.encode(report) for report in reports]
    order = sorted(range(len(sources)), key=lambda place: len(sources[place].words))
    headlines = {}
    for start in range(0, len(order), batch_size):
        places = order[start : start + batch_size]
        written = _write(model, [sources[place] for place in places], longest)
        headlines |= zip(places, written, strict=True)
    return [headlines[place] for place in range(len(sources))]


@torch.no_grad()
def _write(model: PointerSummarizer, sources: Sequence[Source], longest: int) -> list[Headline]:
    """Write a headline for each report of a batch."""
    model.eval()
    device = model.embedding.weight.device
    source = pad([one.numbers for one in sources])[0].to(device)
    real = source != PADDING
    memory = model.encoder(model.embedding(source), real)
    begin, end = model.vocabulary.numbers[BEGIN], model.vocabulary.numbers[END]
    written = torch.full((len(sources), 1), begin, device=device)
    for _ in range(longest):
        gate, own, copy = model.decode(memory, real, written)
        likely = mixture(gate[:, -1:], own[:, -1:], copy[:, -1:], source, model.slots)
        likely[..., [PADDING, begin]] = 0  # not words
        written = torch.cat([written, likely.argmax(dim=2)], dim=1)
        if (written == end).any(dim=1).all():
            break
    target = written[:, 1:]
    log = mixture_log_probability(gate, own, copy, source, target).cpu()
    gates, attention = gate.sigmoid().cpu(), copy.exp().cpu()
    headlines = []
    for row, (one, numbers) in enumerate(zip(sources, target.tolist(), strict=True)):
        length = numbers.index(end) if end in numbers else len(numbers)
        words = [_word(model, one, number) for number in numbers[:length]]
        if words:
            words[0] = words[0][0].upper() + words[0][1:]
        score = log[row, : length + 1].sum().item()
        parts = gates[row, :length].tolist(), attention[row, :length, : len(one.words)]
        headlines.append(Headline(words, *parts, score))
    return headlines


def join(words: Sequence[str]) -> str:
    """Words and marks to a line of text.

    Args:
        words: As the tokenizer cut them.
    """
    text = " ".join(words)
    for mark in ".,:;!?)":
        text = text.replace(f" {mark}", mark)
    text = CHINESE.sub("", text)
    return text.replace(" - ", "-").replace(" ' ", "'").replace("( ", "(")


def _word(model: PointerSummarizer, source: Source, number: int) -> str:
    """The word of a number: as the report writes it, or as the vocabulary does."""
    numbers = source.numbers.tolist()
    if number in numbers and number != UNKNOWN:
        return source.words[numbers.index(number)]
    return "<unknown>" if number == UNKNOWN else model.vocabulary.tokens[number - 2]
