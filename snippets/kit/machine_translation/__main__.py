"""The command: ``python -m snippets.kit.machine_translation train|evaluate|demo``."""

# --8<-- [start:command]
import argparse
import time

import torch

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.machine_translation.baselines import Retrieval
from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.scores import bleu, exact_match
from snippets.kit.machine_translation.search import beam, greedy
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import MODELS, new_model, train


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    device = shared.choose_device(arguments.device)
    torch.set_num_threads(1)  # the steps are too small to be shared
    shared.seed_everything(arguments.seed)
    corpus = make_corpus()
    model, config = new_model(arguments.model, corpus.training)
    start = time.perf_counter()
    history = train(
        model.to(device),
        corpus,
        epochs=arguments.epochs,
        seed=arguments.seed,
        config=config,
        checkpoint=arguments.out,
        resume=arguments.resume,
    )
    print(f"{len(corpus.training)} training sentences")
    print(f"epochs: {len(history)}")
    print(f"saved in {arguments.out}")
    figures = {"seconds": time.perf_counter() - start, **history[-1]}
    cli.note(", ".join(f"{name} {figure:.4g}" for name, figure in figures.items()))


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    model = load_translator(arguments.model, shared.choose_device(arguments.device))
    corpus = make_corpus()
    methods = {
        "retrieval": Retrieval(corpus.training).translate,
        "the model": lambda sentences: greedy(model, sentences),
    }
    for kind, pairs in (("unseen", corpus.test_unseen), ("composed", corpus.test_composed)):
        sentences, references = ([pair[side] for pair in pairs] for side in (0, 1))
        print(f"{len(pairs)} test sentences, {kind}")
        for name, translate in methods.items():
            written = translate(sentences)
            exact, score = exact_match(written, references), bleu(written, references)
            print(f"  {name}  exact match {exact:.3f}  BLEU {score:.3f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Translate sentences."""
    model = load_translator(arguments.model)
    for sentence in arguments.sentences:
        model.source_numbers(sentence)  # refuses what it cannot read, before anything is printed
    for sentence in arguments.sentences:
        print(sentence)
        if arguments.beam == 1:
            print(f"  {greedy(model, [sentence])[0]}")
        else:
            for translation, score in beam(model, sentence, arguments.beam):
                print(f"  {translation}  ({score:.1f})")


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.machine_translation",
        description="Translate Chinese into English.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a translator and save it")
    names = {"choices": MODELS, "default": MODELS[0], "help": "default: %(default)s"}
    command.add_argument("--model", **names)
    cli.add_training_options(command, epochs=7)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a translator on the test sentences")
    add_model_argument(command)
    cli.add_device_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="translate the sentences that are given")
    add_model_argument(command)
    command.add_argument("sentences", nargs="+", metavar="sentence")
    size = {"type": cli.positive, "default": 1, "help": "translations to keep, and to show"}
    command.add_argument("--beam", **size)
    command.set_defaults(run=demo_command)
    return parser


def add_model_argument(command: argparse.ArgumentParser) -> None:
    """Add the file of the model."""
    names = " or ".join(MODELS)
    command.add_argument("model", help=f"a file of train, or {names} for those that come along")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
