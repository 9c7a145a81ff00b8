"""The command: ``python -m snippets.kit.speech_recognition train | evaluate | demo``."""

# --8<-- [start:command]
import math
from argparse import Namespace
from pathlib import Path
from typing import Any

from snippets.kit import cli
from snippets.kit.familiar import is_strange, remember
from snippets.kit.speech_recognition import evaluation, training
from snippets.kit.speech_recognition.audio import read_sound, write_wav
from snippets.kit.speech_recognition.data import COLUMNS, load, recordings
from snippets.kit.speech_recognition.decoding import beam_search
from snippets.kit.speech_recognition.model import ALPHABET, Recognizer, alphabet_of
from snippets.kit.speech_recognition.trained import FILE, known
from snippets.kit.tables import read_part, read_training
from snippets.kit.training import choose_device, load_model

program = cli.Program(
    "snippets.kit.speech_recognition", "Spoken Mandarin digits to text.", digits=FILE
)
DATA = cli.table(*COLUMNS)


@program.train(
    "train a model and save it",
    cli.option("--batch-size", type=cli.positive, default=16),
    cli.option("--rate", type=float, default=5e-3),
    cli.option("--width", type=cli.positive, default=80),
    cli.option("--workers", type=int, default=0, help="processes that read the sound files"),
    DATA,
    epochs=40,
    together=True,
    utterances="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    alphabet, folder = ALPHABET, arguments.data
    if folder is None:
        data, validation = load("train"), load("validation")
    else:
        rows = read_training(folder, *COLUMNS)
        data, validation = (recordings(folder, part) for part in rows)
        alphabet = alphabet_of(one.text for one in (*data, *validation))
    plan |= {name: getattr(arguments, name) for name in ("batch_size", "rate", "width", "workers")}
    model, history = training.train(data, validation, alphabet=alphabet, **plan)
    remember(arguments.out, known(model, data, validation))
    return cli.answer("{utterances} training utterances", utterances=len(data)), history


@program.command(
    "score a model on the test voices",
    program.model,
    cli.DEVICE,
    DATA,
    utterances="how many were read",
    error="the digit error rate; of your own data, that of the characters",
    whole="the share of whole strings read right",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_model(arguments.model, Recognizer, choose_device(arguments.device))
    folder, told, unit = arguments.data, " of voices never heard in training", "digit"
    if folder is None:
        test = load("test")
    else:
        test, told, unit = recordings(folder, read_part(folder, "test", *COLUMNS)), "", "character"
    scores = evaluation.evaluate(model, test)
    return cli.answer(
        f"{{utterances}} test utterances{told}\n"
        f"{unit} error rate  {{error:.3f}}\n"
        f"{'whole strings':{len(unit) + 11}}  {{whole:.3f}}",
        utterances=len(test),
        error=scores["error"],
        whole=scores["whole"],
    )


@program.command(
    "transcribe WAV files",
    program.model,
    cli.DEVICE,
    cli.option("files", nargs="+", type=Path, metavar="file", help="16 bits, mono"),
    cli.option("--answers", type=cli.positive, default=1, help="how many likely texts"),
    answers="for each file: its likeliest texts, with their probabilities; and whether it is "
    "unlike the training sounds, or null if the model cannot tell",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Tell what is said in WAV files."""
    model = load_model(arguments.model, Recognizer, choose_device(arguments.device))
    sounds = [read_sound(path) for path in arguments.files]
    lines, answers = [], []
    found = evaluation.scores_of(model, sounds), evaluation.features_of(model, sounds).split(1)
    for path, scores, features in zip(arguments.files, *found, strict=True):
        beams = max(8, arguments.answers)
        texts = beam_search(scores, beams, model.alphabet)[: arguments.answers]
        likely = {text: math.exp(value) for text, value in texts}
        told = ", ".join(f"{text or 'nothing'} ({share:.0%})" for text, share in likely.items())
        lines.append(f"{path}: {told}")
        strange = is_strange(arguments.model, path, features)
        answers.append({"file": str(path), "likely": likely, "strange": strange})
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
        digits=one.text,
        seconds=one.seconds,
    )


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
