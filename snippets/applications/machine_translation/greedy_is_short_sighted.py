import math

import torch

from snippets.kit.machine_translation.search import beam_search

WORDS = ["?", "?", "<start>", "<end>", "the", "a", "apple", "fish", "bread"]
AFTER = {  # the probabilities of the next word
    "<start>": {"the": 0.6, "a": 0.4},
    "the": {"apple": 0.4, "fish": 0.3, "bread": 0.3},
    "a": {"fish": 0.9, "apple": 0.1},
}


def step(begun):
    rows = torch.zeros(len(begun), len(WORDS))
    for row, last in zip(rows, begun[:, -1].tolist(), strict=True):
        for word, probability in AFTER.get(WORDS[last], {"<end>": 1.0}).items():
            row[WORDS.index(word)] = probability
    return rows.log()


for size in (1, 2):
    words, score = beam_search(step, size)[0]
    print(f"{size}: {' '.join(WORDS[word] for word in words)}, probability {math.exp(score):.2f}")
