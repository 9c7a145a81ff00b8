"""From scores to text: greedily, and by beam search."""

import math

from torch import Tensor

from snippets.kit.speech_recognition.ctc import BLANK, collapse
from snippets.kit.speech_recognition.model import ALPHABET


def greedy(scores: Tensor, alphabet: str = ALPHABET) -> str:
    """Take the likeliest character in every step, and collapse.

    Args:
        scores: Log-probabilities, of shape ``(steps, len(alphabet))``.
        alphabet: That of the model, the blank first.
    """
    return "".join(alphabet[key] for key in collapse(scores.argmax(dim=1).tolist()))


def beam_search(
    scores: Tensor, beams: int = 8, alphabet: str = ALPHABET
) -> list[tuple[str, float]]:
    """Find likely texts, each with all of its paths.

    Args:
        scores: Log-probabilities, of shape ``(steps, len(alphabet))``.
        beams: How many beginnings to keep from step to step.
        alphabet: That of the model, the blank first. Of a large one, only the 2 * `beams`
            likeliest characters of each step are tried.

    Returns:
        Up to `beams` texts and the logarithms of their probabilities, the likeliest first.
    """
    kept = {(): (0.0, -math.inf)}  # beginning -> log-probability of ending in a blank, in none
    tried = scores[:, 1:].topk(min(2 * beams, scores.shape[1] - 1), dim=1).indices.sort().values + 1
    for step, keys in zip(scores.tolist(), tried.tolist(), strict=True):
        reached: dict[tuple, list[float]] = {}

        def add(text: tuple[int, ...], ending: int, value: float, reached: dict = reached) -> None:
            pair = reached.setdefault(text, [-math.inf, -math.inf])
            pair[ending] = _log_add(pair[ending], value)

        for text, (blank, none) in kept.items():
            both = _log_add(blank, none)
            add(text, 0, both + step[BLANK])
            for key in keys:
                if text and text[-1] == key:
                    add(text, 1, none + step[key])  # the same sound goes on
                    add((*text, key), 1, blank + step[key])  # said twice: a blank in between
                else:
                    add((*text, key), 1, both + step[key])
        best = sorted(reached.items(), key=lambda entry: -_log_add(*entry[1]))[:beams]
        kept = {text: tuple(pair) for text, pair in best}
    return [("".join(alphabet[key] for key in text), _log_add(*two)) for text, two in kept.items()]


def _log_add(a: float, b: float) -> float:
    if a < b:
        a, b = b, a
    return a if b == -math.inf else a + math.log1p(math.exp(b - a))
