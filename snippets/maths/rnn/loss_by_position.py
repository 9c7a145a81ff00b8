import contextlib
import io
import math
from collections import Counter, defaultdict

import torch
from matplotlib import pyplot as plt
from torch.nn.functional import cross_entropy

with contextlib.redirect_stdout(io.StringIO()):  # trains the model
    from snippets.maths.rnn.character_model import batch, held_out, index, model, training

SHOWN = 15
inputs, targets = batch(held_out)
valid = targets != -100
with torch.no_grad():
    logits, _ = model(inputs)
by_model = cross_entropy(logits.transpose(1, 2), targets, reduction="none")


def by_counting(k):
    """The same loss of Witten-Bell tables that see up to k characters."""
    counts = defaultdict(Counter)
    for name in training:
        text = "\n" * k + name + "\n"
        for i in range(k, len(text)):
            for j in range(k + 1):
                counts[text[i - j : i]][text[i]] += 1

    def probability(character, context):
        shorter = probability(character, context[1:]) if context else 1 / len(index)
        seen = counts[context]
        n, kinds = seen.total(), len(seen)
        return (seen[character] + kinds * shorter) / (n + kinds) if n else shorter

    losses = torch.zeros_like(by_model)
    for row, name in enumerate(held_out):
        text = "\n" * k + name + "\n"
        for i in range(k, len(text)):
            losses[row, i - k] = -math.log(probability(text[i], text[i - k : i]))
    return losses


for losses, label, style in (
    (by_counting(0), "no context", "^-"),
    (by_counting(1), "1 character", "s-"),
    (by_counting(4), "4 characters", "d-"),
    (by_model, "RNN", "o-"),
):
    means = (losses * valid).sum(dim=0) / valid.sum(dim=0)
    plt.plot(range(1, SHOWN + 1), means[:SHOWN], style, label=label)
plt.xlabel("position in the name")
plt.ylabel("cross-entropy")
plt.ylim(bottom=0)
plt.legend(ncols=2)
plt.show()
