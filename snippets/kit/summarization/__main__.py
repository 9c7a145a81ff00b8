"""The command: ``python -m snippets.kit.summarization train|evaluate|demo``."""

# --8<-- [start:command]
import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import torch

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.summarization.docstrings import sentences_of
from snippets.kit.summarization.evaluation import invented, share
from snippets.kit.summarization.extractive import SentenceRanker, choose
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import mean_rouge
from snippets.kit.summarization.trained import (
    TASKS,
    docstring_data,
    load_summarizer,
    match_data,
)
from snippets.kit.summarization.training import train_pointer, train_ranker
from snippets.kit.text_classification.tokens import tokenize


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    options = {
        "seed": arguments.seed,
        "device": shared.choose_device(arguments.device),
        "checkpoint": arguments.out,
        "resume": arguments.resume,
    }
    if arguments.epochs is not None:
        options["epochs"] = arguments.epochs
    torch.set_num_threads(1)  # the steps are too small to be shared
    start = time.perf_counter()
    if arguments.task == "headlines":
        training, validation, _ = match_data(arguments.seed)
        _, history = train_pointer(training, validation, **options)
    else:
        training, _ = docstring_data()
        _, history = train_ranker(training, **options)
    print(f"{len(training)} training texts")
    print(f"epochs: {len(history)}")
    print(f"saved in {arguments.out}")
    figures = {"seconds": time.perf_counter() - start, **history[-1]}
    cli.note(", ".join(f"{name} {figure:.4g}" for name, figure in figures.items()))


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    model = load_summarizer(arguments.model, shared.choose_device(arguments.device))
    if isinstance(model, SentenceRanker):
        test = docstring_data()[1]
        chosen = choose(model, [article.sentences for article in test])
        written = [one.sentences[number] for one, number in zip(test, chosen, strict=True)]
        references = [article.summary for article in test]
        report(written, references)
        first = mean_rouge([article.sentences[0] for article in test], references)
        print(f"the first sentence  ROUGE-1 {first['rouge1']:.2f}")
    else:
        test = match_data()[2]
        written = list(map(str, summarize(model, [match.report for match in test])))
        references = [match.headline for match in test]
        report(written, references)
        exact = share([a == b for a, b in zip(written, references, strict=True)])
        print(f"word for word  {exact:.2f}")


def report(written: Sequence[str], references: Sequence[str]) -> None:
    """Print the mean ROUGE of summaries."""
    scores = mean_rouge(written, references)
    print(f"{len(references)} test texts")
    for name, kind in (("ROUGE-1", "rouge1"), ("ROUGE-2", "rouge2"), ("ROUGE-L", "rougeL")):
        print(f"{name}  {scores[kind]:.2f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Print the summary of a text file."""
    model = load_summarizer(arguments.model)
    text = read_text(arguments.text)
    words = [token for token in tokenize(text) if token.isalnum()]
    known = sum(word in model.vocabulary.numbers for word in words)
    if 2 * known < len(words):
        raise ValueError(
            f"the model knows {known} of the {len(words)} words of {arguments.text} only: "
            "it was trained on other texts, and a summary would mean nothing"
        )
    if isinstance(model, SentenceRanker):
        sentences = sentences_of(text)
        print(sentences[choose(model, [sentences])[0]])
        return
    count = len(tokenize(text))
    if count > model.limit:
        cli.note(f"{arguments.text} has {count} words and marks; only {model.limit} are read")
    headline = str(summarize(model, [text])[0])
    print(headline)
    words = invented(headline, text)
    if words:
        cli.note(f"not in the text: {', '.join(words)}")


def read_text(path: Path) -> str:
    """Read a text file.

    Raises:
        ValueError: If it is not text, or has no words.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not a text in UTF-8: {error}") from error
    if not sentences_of(text):
        raise ValueError(f"{path} has no words, so there is nothing to summarise")
    return text


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.summarization",
        description="Summarise texts: write a headline, or choose the best sentence.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a model and save it")
    command.add_argument("--task", choices=TASKS, default=TASKS[0], help="default: %(default)s")
    cli.add_training_options(command)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a model on the test texts")
    add_model_argument(command)
    cli.add_device_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="summarise a text file")
    add_model_argument(command)
    command.add_argument("text", type=Path, help="a file of text, in UTF-8")
    command.set_defaults(run=demo_command)
    return parser


def add_model_argument(command: argparse.ArgumentParser) -> None:
    """Add the file of the model."""
    words = " or ".join(TASKS)
    command.add_argument("model", help=f"a file of train, or the word {words}")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
