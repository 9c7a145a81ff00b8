"""The command: ``python -m snippets.kit.summarization train | evaluate | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

from snippets.kit import cli
from snippets.kit.summarization import training
from snippets.kit.summarization.docstrings import sentences_of
from snippets.kit.summarization.evaluation import invented, share
from snippets.kit.summarization.extractive import SentenceRanker, choose
from snippets.kit.summarization.own import COLUMNS, articles, stories
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import mean_rouge
from snippets.kit.summarization.trained import (
    FILES,
    TASKS,
    docstring_data,
    load_summarizer,
    match_data,
)
from snippets.kit.tables import read_part, read_training
from snippets.kit.text_classification.tokens import tokenize
from snippets.kit.training import choose_device

program = cli.Program(
    "snippets.kit.summarization",
    "Summarise texts: write a headline, or choose the best sentence.",
    **FILES,
)
DATA = cli.table(*COLUMNS)


@program.train(
    "train a model and save it",
    cli.option("--task", choices=TASKS, default=TASKS[0], help="to write, or to choose"),
    DATA,
    together=True,
    texts="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    folder = arguments.data
    if arguments.task == "headlines":
        if folder:
            data, validation = map(stories, read_training(folder, *COLUMNS))
        else:
            data, validation, _ = match_data(arguments.seed)
        _, history = training.train_pointer(data, validation, **plan)
    else:
        data = articles(read_part(folder, "train", *COLUMNS)) if folder else docstring_data()[0]
        _, history = training.train_ranker(data, **plan)
    return cli.answer("{texts} training texts", texts=len(data)), history


@program.command(
    "score a model on the test texts",
    program.model,
    cli.DEVICE,
    DATA,
    texts="how many were summarised",
    rouge1="the words that summary and reference share, from 0 to 1",
    rouge2="the same for pairs of words",
    rougeL="the same for the longest common sequence",
    exact="the share of headlines that are right word for word",
    first="ROUGE-1 of the first sentence, where a model chooses one",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_summarizer(arguments.model, choose_device(arguments.device))
    rows = read_part(arguments.data, "test", *COLUMNS) if arguments.data else None
    if isinstance(model, SentenceRanker):
        test = articles(rows) if rows else docstring_data()[1]
        chosen = choose(model, [article.sentences for article in test])
        written = [one.sentences[number] for one, number in zip(test, chosen, strict=True)]
        references = [article.summary for article in test]
        first = mean_rouge([article.sentences[0] for article in test], references)
        last, more = "the first sentence  ROUGE-1 {first:.2f}", {"first": first["rouge1"]}
    else:
        test = stories(rows) if rows else match_data()[2]
        written = list(map(str, summarize(model, [match.report for match in test])))
        references = [match.headline for match in test]
        exact = share([a == b for a, b in zip(written, references, strict=True)])
        last, more = "word for word  {exact:.2f}", {"exact": exact}
    return cli.answer(
        "{texts} test texts\n"
        "ROUGE-1  {rouge1:.2f}\n"
        "ROUGE-2  {rouge2:.2f}\n"
        f"ROUGE-L  {{rougeL:.2f}}\n{last}",
        texts=len(test),
        **mean_rouge(written, references),
        **more,
    )


@program.command(
    "summarise a text file",
    program.model,
    cli.DEVICE,
    cli.option("text", type=Path, help="a file of text, in UTF-8"),
    summary="a headline, or one of the sentences",
    invented="its words that are not in the text",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Summarise a text file."""
    model = load_summarizer(arguments.model, choose_device(arguments.device))
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
        sentence = sentences[choose(model, [sentences])[0]]
        return cli.answer("", sentence, summary=sentence, invented=[])
    count = len(tokenize(text))
    if count > model.limit:
        cli.note(f"{arguments.text} has {count} words and marks; only {model.limit} are read")
    headline = str(summarize(model, [text])[0])
    words = list(invented(headline, text))
    if words:
        cli.note(f"not in the text: {', '.join(words)}")
    return cli.answer("", headline, summary=headline, invented=words)


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


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
