import math

import torch

from snippets.kit.speech_recognition.ctc import loss
from snippets.kit.speech_recognition.decoding import beam_search, greedy
from snippets.kit.speech_recognition.model import targets_of

scores = torch.full((2, 11), 1e-6)
scores[:, 0], scores[:, 4] = 0.6, 0.4  # blank, and the digit 3
scores = scores.log().log_softmax(dim=1)
print(f"greedy: {greedy(scores)!r}")
for text, value in beam_search(scores)[:2]:
    exact = (-loss(scores, targets_of(text).tolist())).exp()
    print(f"beam search: {text!r} {math.exp(value):.2f}, exactly {exact:.2f}")
