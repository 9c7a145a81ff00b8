"""What the commands of the site have in common: options, errors, exit status."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def add_training_options(parser: argparse.ArgumentParser, *, epochs: int | None = None) -> None:
    """Add the options of every ``train`` command.

    Args:
        parser: The parser of the ``train`` command.
        epochs: The default number of epochs, or None where it is for the recipe to say.
    """
    told = "%(default)s" if epochs else "as the recipe says"
    parser.add_argument("--epochs", type=positive, default=epochs, help=f"default: {told}")
    parser.add_argument("--seed", type=seed, default=0, help="default: %(default)s")
    add_device_option(parser)
    parser.add_argument("--out", type=Path, default=Path("model.pt"), help="default: %(default)s")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on from the file --out")
    existing.add_argument("--overwrite", action="store_true", help="replace the file --out")


def add_device_option(parser: argparse.ArgumentParser) -> None:
    """Add ``--device``."""
    devices = ["auto", "cpu", "cuda", "mps"]
    parser.add_argument("--device", choices=devices, default="auto", help="default: %(default)s")


def check_output(arguments: argparse.Namespace) -> None:
    """Refuse to overwrite a model, or to go on from one that is not there.

    Raises:
        ValueError: If ``--out`` cannot be used as the other options say.
    """
    if not arguments.out.parent.is_dir():
        raise ValueError(f"there is no folder {arguments.out.parent} for {arguments.out.name}")
    if arguments.resume and not arguments.out.exists():
        raise ValueError(f"there is no {arguments.out} to resume; leave out --resume")
    if arguments.out.exists() and not (arguments.resume or arguments.overwrite):
        raise ValueError(f"{arguments.out} exists: choose --resume, --overwrite or another --out")


def positive(text: str) -> int:
    """Read a whole number greater than 0."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not greater than 0")
    return number


def seed(text: str) -> int:
    """Read a seed that Python, NumPy and PyTorch all take."""
    number = int(text)
    if not 0 <= number < 2**32:
        raise argparse.ArgumentTypeError(f"{number} is not from 0 to 2**32 - 1")
    return number


def note(text: str) -> None:
    """Tell the user something, apart from the results."""
    print(text, file=sys.stderr)


def run(parser: argparse.ArgumentParser, words: Sequence[str] | None = None) -> None:
    """Run the chosen command, and turn what a user can mend into a message and status 2.

    Args:
        parser: Its commands set a default ``run``, a function of the arguments.
        words: What stands behind the name of the program; by default, what was typed.
    """
    arguments = parser.parse_args(words)
    try:
        arguments.run(arguments)
    except (ValueError, OSError, FloatingPointError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    except KeyboardInterrupt:
        parser.exit(130, "\ninterrupted; what is saved is whole, --resume goes on from there\n")
    sys.stdout.flush()
