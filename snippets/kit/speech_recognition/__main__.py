"""The command: ``python -m snippets.kit.speech_recognition train | evaluate | demo``."""

# --8<-- [start:command]
import argparse
import math
import time
from pathlib import Path

import torch

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.speech_recognition.audio import read_wav, write_wav
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.decoding import beam_search
from snippets.kit.speech_recognition.evaluation import evaluate, scores_of
from snippets.kit.speech_recognition.model import Recognizer
from snippets.kit.speech_recognition.trained import FILE
from snippets.kit.speech_recognition.training import train


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    torch.set_num_threads(1)
    training, validation = load("train"), load("validation")
    start = time.perf_counter()
    _, history = train(
        training,
        validation,
        epochs=arguments.epochs,
        seed=arguments.seed,
        device=shared.choose_device(arguments.device),
        checkpoint=arguments.out,
        resume=arguments.resume,
    )
    print(f"{len(training)} training utterances, {len(history)} epochs")
    print(f"saved in {arguments.out}")
    figures = {"seconds": time.perf_counter() - start, **history[-1]}
    cli.note(", ".join(f"{name} {figure:.4g}" for name, figure in figures.items()))


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    device = shared.choose_device(arguments.device)
    model = shared.load_model(arguments.model, Recognizer, device)
    test = load("test")
    scores = evaluate(model, test)
    print(f"{len(test)} test utterances of voices never heard in training")
    print(f"digit error rate  {scores['error']:.3f}")
    print(f"whole strings     {scores['whole']:.3f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Print what is said in WAV files."""
    model = shared.load_model(arguments.model, Recognizer)
    sounds = [read_wav(path) for path in arguments.files]
    for path, scores in zip(arguments.files, scores_of(model, sounds), strict=True):
        best = beam_search(scores)[: arguments.answers]
        answers = ", ".join(f"{text or 'nothing'} ({math.exp(p):.0%})" for text, p in best)
        print(f"{path}: {answers}")


def sample_command(arguments: argparse.Namespace) -> None:
    """Write a test utterance as a WAV file."""
    test = load("test")
    if not 0 <= arguments.number < len(test):
        raise ValueError(f"there are test utterances 0 to {len(test) - 1}, not {arguments.number}")
    one = test[arguments.number]
    write_wav(arguments.out, one.samples)
    print(f"{arguments.out}: {one.voice} says {one.digits} in {one.seconds:.1f} s")


def model_file(text: str) -> Path:
    """The word ``digits`` stands for the model that comes with this package."""
    return FILE if text == "digits" else Path(text)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.speech_recognition",
        description="Spoken Mandarin digits to text.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a model and save it")
    cli.add_training_options(command, epochs=40)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a model on the test voices")
    add_model_argument(command)
    cli.add_device_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="transcribe WAV files")
    add_model_argument(command)
    command.add_argument(
        "files", nargs="+", type=Path, metavar="file", help="16 bits, 8000 Hz, mono"
    )
    command.add_argument("--answers", type=cli.positive, default=1, help="how many likely texts")
    command.set_defaults(run=demo_command)

    command = commands.add_parser("sample", help="write a test utterance to a WAV file")
    command.add_argument("number", type=int)
    command.add_argument("out", type=Path)
    command.set_defaults(run=sample_command)
    return parser


def add_model_argument(command: argparse.ArgumentParser) -> None:
    """Add the file of the model."""
    command.add_argument("model", type=model_file, help="a file of train, or the word digits")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
