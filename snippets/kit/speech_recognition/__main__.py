"""The command: ``python -m snippets.kit.speech_recognition train | evaluate | demo``."""

# --8<-- [start:command]
import math
from argparse import Namespace
from pathlib import Path
from typing import Any

from snippets.kit import cli
from snippets.kit.speech_recognition import evaluation, training
from snippets.kit.speech_recognition.audio import read_wav, write_wav
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.decoding import beam_search
from snippets.kit.speech_recognition.model import Recognizer
from snippets.kit.speech_recognition.trained import FILE
from snippets.kit.training import choose_device, load_model

program = cli.Program(
    "snippets.kit.speech_recognition", "Spoken Mandarin digits to text.", digits=FILE
)


@program.train("train a model and save it", epochs=40, utterances="how many it learnt from")
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    data, validation = load("train"), load("validation")
    _, history = training.train(data, validation, **plan)
    return cli.answer("{utterances} training utterances", utterances=len(data)), history


@program.command(
    "score a model on the test voices",
    program.model,
    cli.DEVICE,
    utterances="how many were read",
    error="the digit error rate",
    whole="the share of whole strings read right",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_model(arguments.model, Recognizer, choose_device(arguments.device))
    test = load("test")
    scores = evaluation.evaluate(model, test)
    return cli.answer(
        "{utterances} test utterances of voices never heard in training\n"
        "digit error rate  {error:.3f}\n"
        "whole strings     {whole:.3f}",
        utterances=len(test),
        error=scores["error"],
        whole=scores["whole"],
    )


@program.command(
    "transcribe WAV files",
    program.model,
    cli.option("files", nargs="+", type=Path, metavar="file", help="16 bits, 8000 Hz, mono"),
    cli.option("--answers", type=cli.positive, default=1, help="how many likely texts"),
    answers="for each file: its likeliest texts, with their probabilities",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Tell what is said in WAV files."""
    model = load_model(arguments.model, Recognizer)
    sounds = [read_wav(path) for path in arguments.files]
    lines, answers = [], []
    for path, scores in zip(arguments.files, evaluation.scores_of(model, sounds), strict=True):
        likely = {t: math.exp(p) for t, p in beam_search(scores)[: arguments.answers]}
        told = ", ".join(f"{text or 'nothing'} ({share:.0%})" for text, share in likely.items())
        lines.append(f"{path}: {told}")
        answers.append({"file": str(path), "likely": likely})
    return cli.answer("", *lines, answers=answers)


@program.command(
    "write a test utterance to a WAV file",
    *cli.SAMPLE,
    file="the sound",
    voice="who speaks",
    digits="what is said",
    seconds="how long it is",
)
def sample(arguments: Namespace) -> cli.Answer:
    """Write a test utterance as a WAV file."""
    one = cli.numbered(load("test"), arguments.number, "test utterances")
    write_wav(arguments.out, one.samples)
    return cli.answer(
        "{file}: {voice} says {digits} in {seconds:.1f} s",
        file=str(arguments.out),
        voice=one.voice,
        digits=one.digits,
        seconds=one.seconds,
    )


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
