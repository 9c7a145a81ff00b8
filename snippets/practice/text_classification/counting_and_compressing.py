from snippets.kit.text_classification.counting import KneserNey, WittenBell, compressed_bits
from snippets.kit.text_classification.python_docs import split_topics

training, _, test = split_topics()
print(f"{len(training):,} characters of training text, {len(test):,} of test text")
print("test text begins:", test.strip()[:40].encode())
for order in (1, 3, 5, 6):
    print(f"{order}-gram: {WittenBell(training, order).bits(test):.2f} bits per character")
print(f"7-gram, Kneser-Ney: {KneserNey(training).bits(test):.2f}")
for method in ("zlib", "lzma"):
    print(f"{method}: {compressed_bits(method, training, test):.1f}")
