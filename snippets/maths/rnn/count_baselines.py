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


def cross_entropy(k):
    """Nats per character on the held-out names, by smoothed counts."""
    counts = defaultdict(Counter)
    for context, character in steps(training, k):
        counts[context][character] += 1
    losses = []
    for context, character in steps(held_out, k):
        seen = counts[context]
        losses.append(-math.log((seen[character] + 0.1) / (seen.total() + 0.1 * V)))
    return sum(losses) / len(losses)


counts = Counter(character for _, character in steps(training, 0))
shares = [count / counts.total() for count in counts.values()]
print(f"log V = log {V} = {math.log(V):.2f}")
entropy = -sum(p * math.log(p) for p in shares)
print(f"unigram entropy of the training names: {entropy:.2f}")
for k in range(5):
    loss = cross_entropy(k)
    print(f"k={k}: cross-entropy {loss:.2f}, perplexity {math.exp(loss):4.1f}")
