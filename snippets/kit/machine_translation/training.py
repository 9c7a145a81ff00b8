"""Train a translator with the shared `fit`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, Dataset

from snippets.kit import training as shared
from snippets.kit.machine_translation.corpus import Corpus, Pair
from snippets.kit.machine_translation.scores import exact_match
from snippets.kit.machine_translation.search import greedy
from snippets.kit.machine_translation.translators import (
    RecurrentTranslator,
    TransformerTranslator,
    Translator,
)
from snippets.kit.text_classification.tokens import PADDING, Vocabulary, pad
from snippets.kit.text_classification.training import rise_and_fall

MODELS = ("transformer", "gru")


class Batches(Dataset):
    """Batches of sentences of nearly the same length, so that there is little padding.

    Args:
        model: Turns text into numbers.
        pairs: The training sentences.
        batch_size: Sentences in a batch; the last one may have fewer.
        seed: Decides, with the epoch, what comes together and in which order.
        together: Whether the processes of ``torchrun`` share each batch; what remains after the
            last whole one is then left out of an epoch.
    """

    def __init__(
        self,
        model: Translator,
        pairs: Sequence[Pair],
        batch_size: int,
        seed: int = 0,
        together: bool = False,
    ) -> None:
        self.numbers = [
            (model.source_numbers(pair.chinese), model.target_numbers(pair.english))
            for pair in pairs
        ]
        self.arrange(batch_size, seed, together)

    def arrange(self, batch_size: int, seed: int, together: bool) -> None:
        """Note what is asked for, and this process's share of each batch; begin with epoch 0."""
        self.batch_size, self.seed = batch_size, seed
        together = together and dist.is_initialized()
        self.rank, self.processes = (dist.get_rank(), dist.get_world_size()) if together else (0, 1)
        if batch_size % self.processes or (together and len(self.numbers) < batch_size):
            raise ValueError(
                f"{self.processes} processes cannot share {len(self.numbers)} sentences "
                f"in batches of {batch_size} evenly"
            )
        self.set_epoch(0)

    def set_epoch(self, epoch: int) -> None:
        """Shuffle, sort by length, cut into batches, and shuffle those."""
        generator = torch.Generator().manual_seed(100_000 * self.seed + epoch)
        count = len(self.numbers)
        rest = count % self.batch_size if self.processes > 1 else 0
        order = torch.randperm(count, generator=generator)[: count - rest].tolist()
        order.sort(key=lambda number: tuple(map(len, self.numbers[number])))
        cuts = range(0, len(order), self.batch_size)
        shuffled = torch.randperm(len(cuts), generator=generator).tolist()
        self.rows = [order[cuts[i] : cuts[i] + self.batch_size] for i in shuffled]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        rows = self.rows[index][self.rank :: self.processes]
        return join([self.numbers[row] for row in rows])


def join(numbers: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
    """Padded characters ``(B, S)`` and words ``(B, T + 2)`` of several sentences."""
    return tuple(pad(side)[0] for side in zip(*numbers, strict=True))


def loss_of(model: Translator, batch: tuple[Tensor, Tensor]) -> Tensor:
    """The mean cross-entropy of the next word, padding left out."""
    source, target = batch
    logits = model(source, target[:, :-1])
    return cross_entropy(logits.flatten(0, 1), target[:, 1:].flatten(), ignore_index=PADDING)


def share_right(model: Translator, batch: tuple[Tensor, Tensor]) -> float:
    """The share of sentences that `greedy` would write exactly as they are given.

    As long as every word is right, what is written before the next one is what is given: one
    pass over the given words tells what many steps of `greedy` would.
    """
    source, target = batch
    likeliest, following = model(source, target[:, :-1]).argmax(dim=2), target[:, 1:]
    right = (likeliest == following) | (following == PADDING)
    return shared.finest(right.all(dim=1)).mean().item()


def new_model(name: str, pairs: Sequence[Pair], **arguments: Any) -> tuple[Translator, dict]:
    """Build a translator for the characters and words of training sentences.

    Args:
        name: One of `MODELS`.
        pairs: The training sentences.
        arguments: Further arguments of the model.

    Returns:
        The model, and all arguments it was built with.
    """
    build = {"transformer": TransformerTranslator, "gru": RecurrentTranslator}[name]
    words = Vocabulary.of((pair.english for pair in pairs), min_count=1)
    read = Vocabulary.of((pair.chinese for pair in pairs), min_count=1)
    config = {"source_tokens": read.tokens, "target_tokens": words.tokens, **arguments}
    return build(**config), config


def train(
    model: Translator,
    corpus: Corpus,
    *,
    epochs: int = 7,
    rate: float = 0.006,
    batch_size: int = 64,
    seed: int = 0,
    workers: int = 0,
    config: dict[str, Any] | None = None,
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> list[dict[str, float]]:
    """Train a translator.

    Args:
        model: On its device.
        corpus: Its training sentences, and its validation sentences; there need not be any
            composed ones.
        epochs: How often to go through the training sentences.
        rate: The highest learning rate; it rises to there and then falls to 0.
        batch_size: Sentences in a step, of all processes together.
        seed: Decides the order of the sentences.
        workers: How many processes prepare the batches.
        config: The arguments that build the model again.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        A row for each epoch: ``loss`` on the unseen validation sentences, and the share of
        exact matches, ``unseen`` and ``composed``.
    """
    if not corpus.training:
        raise ValueError("there are no sentences to train on")
    batches = DataLoader(
        Batches(model, corpus.training, batch_size, seed, together=True),
        batch_size=None,
        num_workers=workers,
        pin_memory=next(model.parameters()).device.type == "cuda",
    )
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(
        model.parameters(), rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True
    )
    kinds = {"unseen": corpus.validation_unseen, "composed": corpus.validation_composed}
    if not kinds["unseen"]:
        raise ValueError("there are no sentences to validate with")
    device = next(model.parameters()).device
    held_out = {
        kind: [part.to(device) for part in Batches(model, pairs, len(pairs))[0]]
        for kind, pairs in kinds.items()
        if pairs
    }

    def validate(model: nn.Module) -> dict[str, float]:
        row = {"loss": loss_of(model, held_out["unseen"]).item()}
        return row | {kind: share_right(model, batch) for kind, batch in held_out.items()}

    return shared.fit(
        model,
        loss_of,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=rise_and_fall(optimizer, steps),
        clip=1.0,
        validate=validate,
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )


def score(model: Translator, pairs: Sequence[Pair]) -> tuple[float, list[str]]:
    """The share of exact matches, and the translations."""
    written = greedy(model, [pair.chinese for pair in pairs])
    return exact_match(written, [pair.english for pair in pairs]), written
