import math
import unicodedata
from collections import Counter, defaultdict

codes = [*range(0x1F300, 0x1F650), *range(0x1F900, 0x1FA00)]
names = [unicodedata.name(chr(code)).lower() for code in codes]
names = [name for name in names if len(name) <= 30]
held_out, training = names[::5], [name for i, name in enumerate(names) if i % 5]
V = len(set("".join(names))) + 1  # the characters, and the end of a name


def steps(names, k):
    """Every character of the names with the k characters before it."""
    for name in names:
        text = "\n" * k + name + "\n"
        yield from ((text[i - k : i], text[i]) for i in range(k, len(text)))


def add_a_tenth(character, context):
    """One table: every pair counts a tenth more than it was seen."""
    seen = counts[context]
    return (seen[character] + 0.1) / (seen.total() + 0.1 * V)


def witten_bell(character, context):
    """All tables: what one has not seen is left to the next shorter context."""
    shorter = witten_bell(character, context[1:]) if context else 1 / V
    seen = counts[context]
    n, kinds = seen.total(), len(seen)
    return (seen[character] + kinds * shorter) / (n + kinds) if n else shorter


print(f"log V = log {V} = {math.log(V):.2f}")
first = Counter(character for _, character in steps(training, 0))
entropy = -sum(n / first.total() * math.log(n / first.total()) for n in first.values())
print(f"unigram entropy of the training names: {entropy:.2f}")
print("     add 0.1   Witten-Bell")
counts = defaultdict(Counter)
for k in range(6):
    for context, character in steps(training, k):
        counts[context][character] += 1
    row = []
    for probability in add_a_tenth, witten_bell:
        losses = [-math.log(probability(c, context)) for context, c in steps(held_out, k)]
        row.append(sum(losses) / len(losses))
    print(f"k={k}  {row[0]:.2f}      {row[1]:.2f}   perplexity {math.exp(row[1]):4.1f}")
