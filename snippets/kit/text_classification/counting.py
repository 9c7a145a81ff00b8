"""Predict each character of a text by counting; ask compressors for comparison."""

import bz2
import lzma
import math
import zlib
from collections import Counter, defaultdict

ALPHABET = "\n" + "".join(map(chr, range(32, 127)))
"""What a text may consist of: the line break and the 95 printable characters of ASCII."""


class WittenBell:
    """Predicts a character by how often it followed the last few characters.

    What the longest context says is mixed with what the next shorter one says: the more
    different characters have followed a context, the less it is trusted.

    Args:
        text: What to count in.
        order: How many characters an n-gram has; the context has one less.
    """

    def __init__(self, text: str, order: int = 5) -> None:
        self.order = order
        self.counts: defaultdict[str, dict[str, int]] = defaultdict(dict)
        grams = Counter(text[i : i + order] for i in range(len(text)))  # the last ones are shorter
        for length in range(order, 0, -1):
            shorter = defaultdict(int)  # the (n - 1)-grams: each n-gram begins with one
            for gram, count in grams.items():
                if len(gram) == length:
                    self.counts[gram[:-1]][gram[-1]] = count
                shorter[gram[: length - 1]] += count
            grams = shorter
        self.totals = {context: sum(after.values()) for context, after in self.counts.items()}

    def probability(self, character: str, before: str) -> float:
        """The probability of a character after some text."""
        result = 1 / len(ALPHABET)
        for length in range(min(self.order - 1, len(before)) + 1):
            context = before[len(before) - length :]
            if context not in self.totals:
                break
            following, total = self.counts[context], self.totals[context]
            count, different = following.get(character, 0), len(following)
            result = (count + different * result) / (total + different)
        return result

    def bits(self, text: str) -> float:
        """How many bits a character of a text costs on average."""
        grams = [text[max(0, i - self.order + 1) : i + 1] for i in range(len(text))]
        logarithms = {gram: math.log2(self.probability(gram[-1], gram[:-1])) for gram in set(grams)}
        return -sum(logarithms[gram] for gram in grams) / len(text)


class KneserNey:
    """Predicts by the same counts as `WittenBell`, more cleverly discounted.

    Interpolated Kneser-Ney smoothing with the three discounts of Chen and Goodman (1999): every
    count is lowered by a little, and what was taken off goes to the next shorter context. There
    a character counts once for each longer context that it followed, however often it did.

    Args:
        text: What to count in.
        order: How many characters an n-gram has; the context has one less.
    """

    def __init__(self, text: str, order: int = 7) -> None:
        self.order = order
        levels: list[defaultdict[str, dict[str, int]]] = [defaultdict(dict) for _ in range(order)]
        grams = Counter(text[i - order + 1 : i + 1] for i in range(order - 1, len(text)))
        for gram, count in grams.items():
            levels[-1][gram[:-1]][gram[-1]] = count
        for longer, shorter in zip(levels[:0:-1], levels[-2::-1], strict=True):
            for context, following in longer.items():
                counts = shorter[context[1:]]
                for character in following:
                    counts[character] = counts.get(character, 0) + 1
        self.tables = {}
        for level in levels:
            discounts = self._discounts(level)
            for context, following in level.items():
                total = sum(following.values())
                lowered = {c: (n - discounts[min(n, 3)]) / total for c, n in following.items()}
                self.tables[context] = lowered, 1 - sum(lowered.values())

    @staticmethod
    def _discounts(level: dict[str, dict[str, int]]) -> list[float]:
        """What counts of 0, 1, 2 and more are lowered by."""
        often = Counter(n for following in level.values() for n in following.values())
        share = often[1] / max(1, often[1] + 2 * often[2])
        kept = [n - (n + 1) * share * often[n + 1] / max(1, often[n]) for n in (1, 2, 3)]
        return [0.0] + [min(max(d, 0.0), n) for n, d in enumerate(kept, 1)]

    def probability(self, character: str, before: str) -> float:
        """The probability of a character after some text."""
        result = 1 / len(ALPHABET)
        for length in range(min(self.order - 1, len(before)) + 1):
            context = before[len(before) - length :]
            if context not in self.tables:
                break
            lowered, left = self.tables[context]
            result = lowered.get(character, 0.0) + left * result
        return result

    bits = WittenBell.bits


def compressed_bits(method: str, known: str, text: str) -> float:
    """How many more bits a character of a text costs a compressor that has read another text.

    Args:
        method: ``"zlib"``, ``"bz2"`` or ``"lzma"``.
        known: The text that comes before.
        text: The text whose characters are counted.
    """
    compress = {
        "zlib": lambda data: zlib.compress(data, 9),
        "bz2": lambda data: bz2.compress(data, 9),
        "lzma": lambda data: lzma.compress(data, preset=9 | lzma.PRESET_EXTREME),
    }[method]
    with_text, without = compress((known + text).encode()), compress(known.encode())
    return 8 * (len(with_text) - len(without)) / len(text)
