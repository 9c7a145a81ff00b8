from snippets.kit.text_classification.counting import ALPHABET
from snippets.kit.text_classification.language_model import Streams

streams = Streams("The quick brown fox jumps over the lazy dog.", streams=2, window=7)
for index in range(len(streams)):
    inputs, targets, first = streams[index]
    for a, b in zip(inputs, targets, strict=True):
        read, next_ones = ("".join(ALPHABET[n] for n in row) for row in (a, b))
        print(index, "first" if first else "     ", repr(read), "->", repr(next_ones))
