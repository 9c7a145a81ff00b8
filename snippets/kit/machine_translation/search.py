"""From logits to sentences: the likeliest word each time, or several beginnings at once."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from snippets.kit.machine_translation.translators import END, START, Translator
from snippets.kit.text_classification.tokens import pad

LIMIT = 60


@torch.no_grad()
def greedy(model: Translator, sentences: Sequence[str], limit: int = LIMIT) -> list[str]:
    """Translate sentences, taking the likeliest word at every step.

    Args:
        model: A trained translator; it is put into evaluation mode.
        sentences: Chinese sentences.
        limit: The most words to write.

    Raises:
        ValueError: If the model cannot read a sentence.
    """
    model.eval()
    device = model.embed_source.weight.device
    written = []
    for begin in range(0, len(sentences), 256):
        part = [model.source_numbers(text) for text in sentences[begin : begin + 256]]
        memory = model.remember(pad(part)[0].to(device))
        words = torch.full((len(part), 1), START, device=device)
        while words.shape[1] <= limit and not (words == END).any(dim=1).all():
            following = model.write(memory, words)[:, -1].argmax(dim=1, keepdim=True)
            words = torch.cat([words, following], dim=1)
        written += [model.spell(row) for row in words[:, 1:].tolist()]
    return written


def beam_search(
    step: Callable[[Tensor], Tensor], size: int, limit: int = LIMIT
) -> list[tuple[list[int], float]]:
    """Keep the likeliest beginnings of a sentence, and lengthen them all by a word each time.

    Args:
        step: Takes beginnings ``(K, T)``, the first word `START`; gives the log-probabilities
            of the next word, ``(K, words)``.
        size: How many beginnings to keep.
        limit: The most words to write.

    Returns:
        Up to `size` sentences without their marks, each with the log-probability of the
        whole; ordered by its mean per word, since otherwise shorter ones would win.
    """
    if size < 1:
        raise ValueError(f"the beam has size {size}, but must keep at least 1 sentence")
    begun, scores = torch.tensor([[START]]), torch.zeros(1)
    done: list[tuple[list[int], float]] = []
    for _ in range(limit):
        totals = scores[:, None] + step(begun)
        room = min(size - len(done), totals.numel())
        scores, places = totals.flatten().topk(room)
        words = places % totals.shape[1]
        begun = torch.cat([begun[places // totals.shape[1]], words[:, None]], dim=1)
        ended = words == END
        done += zip(begun[ended, 1:-1].tolist(), scores[ended].tolist(), strict=True)
        begun, scores = begun[~ended], scores[~ended]
        if not len(begun):
            break
    done += zip(begun[:, 1:].tolist(), scores.tolist(), strict=True)  # cut off by the limit
    return sorted(done, key=lambda found: found[1] / (len(found[0]) + 1), reverse=True)


@torch.no_grad()
def beam(
    model: Translator, sentence: str, size: int = 4, limit: int = LIMIT
) -> list[tuple[str, float]]:
    """Translate a sentence by `beam_search`: translations, best first, with log-probabilities."""
    model.eval()
    device = model.embed_source.weight.device
    memory = model.remember(model.source_numbers(sentence)[None].to(device))

    def step(begun: Tensor) -> Tensor:
        copies = tuple(part.expand(len(begun), *part.shape[1:]) for part in memory)
        return model.write(copies, begun.to(device))[:, -1].log_softmax(dim=1).cpu()

    return [(model.spell(words), score) for words, score in beam_search(step, size, limit)]
