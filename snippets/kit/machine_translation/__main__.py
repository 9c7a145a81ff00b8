"""The command: ``python -m snippets.kit.machine_translation train | evaluate | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

from snippets.kit import cli
from snippets.kit.machine_translation import training
from snippets.kit.machine_translation.baselines import Retrieval
from snippets.kit.machine_translation.corpus import COLUMNS, Corpus, make_corpus, pairs_of
from snippets.kit.machine_translation.scores import bleu, exact_match
from snippets.kit.machine_translation.search import beam, greedy
from snippets.kit.machine_translation.trained import FILES, load_translator
from snippets.kit.machine_translation.translators import Translator
from snippets.kit.tables import read_part, read_training
from snippets.kit.training import choose_device, seed_everything

program = cli.Program(
    "snippets.kit.machine_translation", "Translate Chinese into English.", **FILES
)
DATA = cli.table(*COLUMNS)


@program.train(
    "train a translator and save it",
    cli.option("--model", choices=training.MODELS, default=training.MODELS[0]),
    cli.option("--batch-size", type=cli.positive, default=64),
    cli.option("--rate", type=float, default=0.006),
    cli.option("--width", type=cli.positive, help="default: that of the model"),
    cli.option("--workers", type=int, default=0, help="processes that prepare batches"),
    DATA,
    epochs=7,
    together=True,
    sentences="how many it learnt from",
)
def train(arguments: Namespace, device: Any, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    seed_everything(arguments.seed)
    corpus = read(arguments.data)
    more = {"width": arguments.width} if arguments.width else {}
    model, config = training.new_model(arguments.model, corpus.training, **more)
    if arguments.data:
        known = [pair for pair in corpus.validation_unseen if model.can_read(pair.chinese)]
        if not known:
            raise ValueError(f"{arguments.data}: each validation sentence has words of its own")
        corpus = corpus._replace(validation_unseen=known)
    plan |= {"batch_size": arguments.batch_size, "rate": arguments.rate}
    plan["workers"] = arguments.workers
    history = training.train(model.to(device), corpus, config=config, **plan)
    return cli.answer("{sentences} training sentences", sentences=len(corpus.training)), history


@program.command(
    "score a translator on the test sentences",
    program.model,
    cli.DEVICE,
    DATA,
    parts="for each kind of sentences: how many, and exact match and BLEU of both methods",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_translator(arguments.model, choose_device(arguments.device))
    corpus = read(arguments.data)
    methods = {
        "retrieval": Retrieval(corpus.training).translate,
        "the model": lambda sentences: translated(model, sentences),
    }
    lines, parts = [], {}
    for kind, pairs in (("unseen", corpus.test_unseen), ("composed", corpus.test_composed)):
        if not pairs:
            continue
        sentences, references = ([pair[side] for pair in pairs] for side in (0, 1))
        lines.append(f"{len(pairs)} test sentences, {kind}")
        parts[kind] = {"sentences": len(pairs)}
        for name, translate in methods.items():
            written = translate(sentences)
            exact, score = exact_match(written, references), bleu(written, references)
            lines.append(f"  {name}  exact match {exact:.3f}  BLEU {score:.3f}")
            parts[kind][name] = {"exact": exact, "bleu": score}
    return cli.answer("", *lines, parts=parts)


def read(folder: Path | None) -> Corpus:
    """The sentences of a folder, all of one kind, or those of the grammar."""
    if folder is None:
        return make_corpus()
    rows = *read_training(folder, *COLUMNS), read_part(folder, "test", *COLUMNS)
    data, validation, test = map(pairs_of, rows)
    return Corpus(data, validation, [], test, [])


def translated(model: Translator, sentences: list[str]) -> list[str]:
    """Translate what the model can read, and leave the rest empty."""
    known = [sentence for sentence in sentences if model.can_read(sentence)]
    if len(known) < len(sentences):
        lost = len(sentences) - len(known)
        cli.note(f"{lost} sentences have words that the model has never read, and count as wrong")
    written = dict(zip(known, greedy(model, known), strict=True))
    return [written.get(sentence, "") for sentence in sentences]


@program.command(
    "translate the sentences that are given",
    program.model,
    cli.DEVICE,
    cli.option("sentences", nargs="+", metavar="sentence"),
    cli.option("--beam", type=cli.positive, default=1, help="translations to keep, and to show"),
    answers="for each sentence: its translations, and with --beam their log probabilities",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Translate sentences."""
    model = load_translator(arguments.model, choose_device(arguments.device))
    lines, answers = [], []
    for sentence in arguments.sentences:
        lines.append(sentence)
        if arguments.beam == 1:
            (text,) = greedy(model, [sentence])
            lines.append(f"  {text}")
            found = [{"text": text}]
        else:
            found = [{"text": t, "score": s} for t, s in beam(model, sentence, arguments.beam)]
            lines += (f"  {one['text']}  ({one['score']:.1f})" for one in found)
        answers.append({"sentence": sentence, "translations": found})
    return cli.answer("", *lines, answers=answers)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
