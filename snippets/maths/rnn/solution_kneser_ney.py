import math
import unicodedata
from collections import Counter, defaultdict

codes = [*range(0x1F300, 0x1F650), *range(0x1F900, 0x1FA00)]
names = [unicodedata.name(chr(code)).lower() for code in codes]
names = [name for name in names if len(name) <= 30]
held_out, training = names[::5], [name for i, name in enumerate(names) if i % 5]
V = len(set("".join(names))) + 1


def steps(names, k):
    for name in names:
        text = "\n" * k + name + "\n"
        yield from ((text[i - k : i], text[i]) for i in range(k, len(text)))


def count(k):
    """How often after k characters; after fewer, in how many contexts one character longer."""
    counts = defaultdict(Counter)
    for context, character in steps(training, k):
        counts[context][character] += 1
    for length in range(k, 0, -1):
        for context in [context for context in counts if len(context) == length]:
            for character in counts[context]:
                counts[context[1:]][character] += 1
    return counts


def probability(counts, character, context, discount=0.75):
    shorter = probability(counts, character, context[1:]) if context else 1 / V
    seen = counts[context]
    if not seen:
        return shorter
    kept = max(seen[character] - discount, 0)
    return (kept + discount * len(seen) * shorter) / seen.total()


for k in (3, 4, 5, 6):
    counts = count(k)
    losses = [-math.log(probability(counts, c, context)) for context, c in steps(held_out, k)]
    print(f"k={k}  {sum(losses) / len(losses):.2f}")
