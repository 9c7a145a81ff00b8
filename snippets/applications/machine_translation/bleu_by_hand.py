import math
from collections import Counter

from snippets.kit.machine_translation.scores import bleu

reference = "he did not eat the apple yesterday ."
translation = "he did not eat an apple ."


def ngrams(text, n):
    words = text.split()
    return Counter(" ".join(words[i : i + n]) for i in range(len(words) - n + 1))


for n in range(1, 5):
    mine, right = ngrams(translation, n), ngrams(translation, n) & ngrams(reference, n)
    print(f"{n}: {right.total()} of {mine.total()}: {', '.join(right)}")
by_hand = math.exp(1 - 8 / 7) * (6 / 7 * 3 / 6 * 2 / 5 * 1 / 4) ** (1 / 4)
print(f"{by_hand:.4f} {bleu([translation], [reference]):.4f}")
