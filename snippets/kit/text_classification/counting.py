"""Predict each character of a text by counting; ask compressors for comparison."""

import bz2
import lzma
import math
import zlib
from collections import Counter, defaultdict

ALPHABET = "\n" + "".join(map(chr, range(32, 127)))
"""What a text may consist of: the line break and the 95 visible characters of ASCII."""


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
        self.counts: defaultdict[str, Counter] = defaultdict(Counter)
        for length in range(order):
            for i in range(length, len(text)):
                self.counts[text[i - length : i]][text[i]] += 1
        self.totals = {context: following.total() for context, following in self.counts.items()}

    def probability(self, character: str, before: str) -> float:
        """The probability of a character after some text."""
        result = 1 / len(ALPHABET)
        for length in range(min(self.order - 1, len(before)) + 1):
            context = before[len(before) - length :]
            if context not in self.totals:
                break
            following, total = self.counts[context], self.totals[context]
            result = (following[character] + len(following) * result) / (total + len(following))
        return result

    def bits(self, text: str) -> float:
        """How many bits a character of a text costs on average."""
        logarithms = [
            math.log2(self.probability(text[i], text[max(0, i - self.order + 1) : i]))
            for i in range(len(text))
        ]
        return -sum(logarithms) / len(text)


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
