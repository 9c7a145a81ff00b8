"""Train the two models with the shared `fit`."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import DataLoader

from snippets.kit import training as shared
from snippets.kit.machine_translation.training import Batches
from snippets.kit.summarization.docstrings import Article
from snippets.kit.summarization.extractive import (
    SentenceRanker,
    rouge_of_sentences,
    together,
)
from snippets.kit.summarization.matches import Match
from snippets.kit.summarization.own import Story
from snippets.kit.summarization.pointer import PointerSummarizer, mixture_log_probability
from snippets.kit.text_classification.tokens import PADDING, Vocabulary, tokenize


class Reports(Batches):
    """Batches of reports of nearly the same length, with their headlines.

    Args:
        model: Turns text into numbers.
        matches: The matches.
        batch_size: Matches in a batch; the last one may have fewer.
        seed: Decides, with the epoch, what comes together and in which order.
        together: As for `Batches`.
    """

    def __init__(
        self,
        model: PointerSummarizer,
        matches: Sequence[Match | Story],
        batch_size: int,
        seed: int = 0,
        together: bool = False,
    ) -> None:
        sources = [model.encode(match.report) for match in matches]
        self.numbers = [
            (source.numbers, model.encode_headline(match.headline, source))
            for source, match in zip(sources, matches, strict=True)
        ]
        self.arrange(batch_size, seed, together)


def known_words(training: Sequence[Match | Story], share: float = 0.01) -> list[str]:
    """The words of at least this share of the reports and headlines, sorted.

    Args:
        training: The training matches.
        share: Words that fewer texts have are left to be copied.
    """
    texts = [match.report + " " + match.headline for match in training]
    counts = Counter(word for text in texts for word in set(tokenize(text)))
    return sorted(word for word, count in counts.items() if count >= share * len(texts))


def train_pointer(
    training: Sequence[Match | Story],
    validation: Sequence[Match | Story] = (),
    *,
    epochs: int = 2,
    batch_size: int = 16,
    rate: float = 0.004,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
    **options: int | bool,
) -> tuple[PointerSummarizer, list[dict[str, float]]]:
    """Train a `PointerSummarizer`.

    Args:
        training: What to learn from.
        validation: What to report the ``loss`` on after every epoch, if anything.
        epochs: How often to go through the training matches.
        batch_size: Matches in a step, of all processes together.
        rate: The highest learning rate of the one-cycle schedule.
        seed: Decides, by `seed_everything`, the initial weights and the order of the
            matches.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.
        **options: Further arguments of `PointerSummarizer`.

    Returns:
        The model, and a row for each epoch.
    """
    shared.seed_everything(seed)
    config = {"tokens": known_words(training), **options}
    model = PointerSummarizer(**config).to(device)
    reports = Reports(model, training, batch_size, seed, together=True)
    batches = DataLoader(reports, batch_size=None)
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(model.parameters(), rate, weight_decay=0.01, foreach=True)

    held_out = Reports(model, validation, max(1, len(validation)))

    def validate(model: nn.Module) -> dict[str, float]:
        batch = [part.to(device) for part in held_out[0]]
        return {"loss": pointer_loss(model, batch).item()}

    history = shared.fit(
        model,
        pointer_loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=OneCycleLR(optimizer, rate, total_steps=steps),
        clip=1.0,
        validate=validate if validation else None,
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )
    return model, history


def pointer_loss(
    model: PointerSummarizer, batch: tuple[torch.Tensor, torch.Tensor]
) -> torch.Tensor:
    """The cross-entropy of the headlines, a mean over their words.

    Args:
        model: The model.
        batch: Padded numbers of reports ``(B, S)`` and headlines ``(B, T + 2)``.
    """
    source, headline = batch
    target = headline[:, 1:]
    log = mixture_log_probability(*model(source, headline[:, :-1]), source, target)
    return -log[target != PADDING].mean()


def train_ranker(
    training: Sequence[Article],
    *,
    epochs: int = 7,
    batch_size: int = 16,
    rate: float = 0.003,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[SentenceRanker, list[dict[str, float]]]:
    """Train a `SentenceRanker`.

    Args:
        training: What to learn from.
        epochs: How often to go through it.
        batch_size: Articles in a step, of all processes together.
        rate: The highest learning rate of the one-cycle schedule.
        seed: Decides, by `seed_everything`, the initial weights and the order of the
            articles.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model, and a row for each epoch; ``train_loss`` is minus the ROUGE-1
        to expect, as of `expected_rouge_loss`.
    """
    shared.seed_everything(seed)
    sentences = (one for article in training for one in article.sentences)
    config = {"tokens": Vocabulary.of(sentences, min_count=3).tokens}
    model = SentenceRanker(**config).to(device)
    read = [model.read(article.sentences) for article in training]
    samples = list(zip(read, rouge_of_sentences(training), strict=True))

    def join(samples: Sequence[tuple[torch.Tensor, torch.Tensor]]) -> tuple[torch.Tensor, ...]:
        texts, rouge = zip(*samples, strict=True)
        return *together(texts), pad_sequence(rouge, True)

    batches = shared.loader(samples, min(batch_size, len(samples)), seed=seed, collate_fn=join)
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(model.parameters(), rate, weight_decay=0.1)
    history = shared.fit(
        model,
        expected_rouge_loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=OneCycleLR(optimizer, rate, total_steps=steps),
        clip=1.0,
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )
    return model, history


def expected_rouge_loss(model: SentenceRanker, batch: tuple[torch.Tensor, ...]) -> torch.Tensor:
    """Minus the ROUGE to expect if the sentence were drawn by the softmax of the scores.

    Args:
        model: The model.
        batch: What the model takes, and the ROUGE of each sentence ``(B, S)``.
    """
    *inputs, rouge = batch
    return -(model(*inputs).softmax(dim=1) * rouge).sum(dim=1).mean()
