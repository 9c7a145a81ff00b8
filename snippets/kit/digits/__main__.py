"""The command: ``python -m snippets.kit.digits train | evaluate | sample | demo``."""

# --8<-- [start:command]
import argparse
import sys
from pathlib import Path

import torch
from PIL import Image

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.digits.data import HEIGHT, WIDTH, codes_by, read_strip, writers
from snippets.kit.digits.decoding import certainty, read
from snippets.kit.digits.evaluation import accepted, logits_of, shares
from snippets.kit.digits.reader import add_calibration, load_reader
from snippets.kit.digits.rubbish import with_scribbles
from snippets.kit.digits.trained import FILE
from snippets.kit.digits.training import train


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    torch.set_num_threads(1)
    _, history = train(
        with_scribbles(writers()[0]),
        epochs=arguments.epochs,
        seed=arguments.seed,
        device=shared.choose_device(arguments.device),
        checkpoint=arguments.out,
        resume=arguments.resume,
    )
    reader = add_calibration(arguments.out, codes_by("validation"))
    print(f"epochs: {len(history)}")
    print(f"saved in {arguments.out}")
    print(f"temperature {reader.calibration.temperature:.2f}, "
          f"threshold {reader.calibration.threshold:.3f}", file=sys.stderr)  # fmt: skip


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    reader = load_reader(arguments.model, shared.choose_device(arguments.device))
    codes = codes_by("test")
    logits = logits_of(reader.model, codes.pixels) / reader.calibration.temperature
    reading = read(logits)
    scores = shares(reading.digits, codes.labels)
    right = (reading.digits == codes.labels).all(dim=1)
    kept = accepted(certainty(logits, reading), right, reader.calibration.threshold)
    print(f"{len(codes)} test codes")
    print(f"digits right          {scores['digits']:.3f}")
    print(f"codes right           {scores['codes']:.3f}")
    print(f"accepted              {kept['coverage']:.3f}")
    print(f"wrong among accepted  {kept['risk']:.3f}")


def sample_command(arguments: argparse.Namespace) -> None:
    """Write a test code as a picture."""
    codes = codes_by("test")
    if not 0 <= arguments.number < len(codes):
        raise ValueError(f"there are test codes 0 to {len(codes) - 1}, not {arguments.number}")
    values = (codes.pixels[arguments.number, 0] * 255).round().byte().numpy()
    picture = Image.fromarray(values)
    picture.resize((8 * WIDTH, 8 * HEIGHT), Image.Resampling.NEAREST).save(arguments.out)
    label = "".join(map(str, codes.labels[arguments.number].tolist()))
    print(f"{arguments.out}: {label} is written there")


def demo_command(arguments: argparse.Namespace) -> None:
    """Read codes from pictures, or refuse them."""
    reader = load_reader(arguments.model)
    for path in arguments.pictures:
        strip = read_strip(path)
        (answer,) = reader(1 - strip if arguments.invert else strip)
        if answer.refusal is None:
            print(f"{path}: {answer.code} ({answer.certainty:.1%})")
        else:
            print(f"{path}: refused, {answer.refusal}")


def model_file(text: str) -> Path:
    """The word ``shipped`` stands for the reader that comes with this package."""
    return FILE if text == "shipped" else Path(text)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.digits",
        description="Read five-digit codes, and refuse what cannot be read.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a reader, calibrate and save it")
    cli.add_training_options(command, epochs=14)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="read the test codes")
    add_model_argument(command)
    cli.add_device_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("sample", help="write one of the test codes to a picture file")
    command.add_argument("number", type=int)
    command.add_argument("out", type=Path)
    command.set_defaults(run=sample_command)

    command = commands.add_parser("demo", help="read codes from picture files, or refuse to")
    add_model_argument(command)
    command.add_argument("pictures", nargs="+", type=Path, metavar="picture")
    command.add_argument("--invert", action="store_true", help="for dark ink on light paper")
    command.set_defaults(run=demo_command)
    return parser


def add_model_argument(command: argparse.ArgumentParser) -> None:
    """Add the file of the model."""
    command.add_argument("model", type=model_file, help="a file of train, or the word shipped")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
