"""What the commands of the site have in common: a shape, options, answers, errors, exit status.

The ``__main__`` of a package makes a `Program` and gives it its commands: functions that take
what was typed, and return an `Answer`.
"""

import argparse
import contextlib
import functools
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch

from snippets.kit.training import choose_device, is_main, process_group

Option = tuple[tuple[str, ...], dict[str, Any]]
TRAINED = {
    "epochs": "how often training went through the data",
    "saved": "the file of the model",
    "seconds": "how long it took",
    "last": "the figures of the last epoch",
}
"""The fields of every ``train``, besides its own."""


class Answer(NamedTuple):
    """What a command found.

    Attributes:
        text: For people.
        fields: The same for programs, as ``--json`` prints it.
    """

    text: str
    fields: dict[str, Any]


def answer(template: str = "", *lines: str, **fields: Any) -> Answer:
    """Make an answer.

    Args:
        template: Its text, with the names of fields in braces.
        lines: More of its text, taken as it is.
        fields: What can be written as JSON.
    """
    first = [template.format(**fields)] if template else []
    return Answer("\n".join([*first, *lines]), fields)


def option(*names: str, **settings: Any) -> Option:
    """Name an option or an argument of a command, whose help then tells its default.

    Args:
        names: Such as ``"--seed"``.
        settings: As for `argparse.ArgumentParser.add_argument`.
    """
    if settings.get("default") is not None:
        told = "default: %(default)s"
        settings["help"] = f"{settings['help']} ({told})" if "help" in settings else told
    return names, settings


class Program:
    """The commands of one package.

    Args:
        name: The package, such as ``"snippets.kit.digits"``.
        description: What it is for.
        models: The files of the models that come along, by the words that stand for them.
    """

    def __init__(self, name: str, description: str, **models: Path) -> None:
        self.parser = argparse.ArgumentParser(prog=f"python -m {name}", description=description)
        self.commands = self.parser.add_subparsers(required=True, metavar="command")
        self.models = models
        self.model = self.model_of(*models)

    def model_of(self, *words: str) -> Option:
        """The argument that names a model: a file, or one of these that come along."""
        known = f", or what comes along: {' or '.join(words)}" if words else ""
        return option(
            "model",
            type=lambda text: self.models.get(text, Path(text)),
            help=f"a file of train{known}",
        )

    def command(self, told: str, /, *options: Option, **gives: str) -> Callable:
        """Make a command of a function, which has its name.

        Args:
            told: What it does.
            options: Made by `option`.
            gives: The fields of its answer, and what they mean.
        """

        def add(function: Callable[[argparse.Namespace], Answer | None]) -> Callable:
            width = max(map(len, gives), default=0)
            parser = self.commands.add_parser(
                function.__name__,
                help=told,
                formatter_class=argparse.RawDescriptionHelpFormatter,
                epilog="\n".join(
                    ["fields of --json:", *(f"  {n:{width}}  {s}" for n, s in gives.items())]
                ),
            )
            for names, settings in options:
                parser.add_argument(*names, **settings)
            parser.add_argument("--json", action="store_true", help="print one JSON object instead")
            parser.set_defaults(run=function, gives=gives)
            return function

        return add

    def train(
        self,
        told: str,
        /,
        *options: Option,
        epochs: int | None = None,
        together: bool = False,
        **gives: str,
    ) -> Callable:
        """Make the command ``train`` of a function that trains.

        The function takes what was typed and, by name, ``checkpoint``, ``seed``, ``device``,
        ``resume`` and, where it is known, ``epochs``. It returns its own part of the answer, and
        the history. It computes with one thread, or as many as an option ``--threads`` says.

        Args:
            told: What it does.
            options: More options than every training has.
            epochs: The default number of epochs, or None where it is for the recipe to say.
            together: Whether several processes of ``torchrun`` may share the work.
            gives: As for `command`.
        """

        def add(function: Callable) -> Callable:
            @functools.wraps(function)
            def train(arguments: argparse.Namespace) -> Answer | None:
                check_output(arguments)
                device = choose_device(arguments.device)
                torch.set_num_threads(getattr(arguments, "threads", 1))  # most steps are small
                plan = {"seed": arguments.seed, "device": device, "resume": arguments.resume}
                if arguments.epochs is not None:
                    plan["epochs"] = arguments.epochs
                start = time.perf_counter()
                with process_group(device) if together else contextlib.nullcontext():
                    found, history = function(arguments, checkpoint=arguments.out, **plan)
                    if not is_main():
                        return None
                seconds = time.perf_counter() - start
                figures = {"seconds": seconds, **history[-1]}
                note(", ".join(f"{name} {figure:.4g}" for name, figure in figures.items()))
                lines = [*found.text.splitlines(), f"saved in {arguments.out}"]
                lines.insert(min(1, len(lines) - 1), f"epochs: {len(history)}")
                more = (len(history), str(arguments.out), round(seconds, 3), history[-1])
                fields = found.fields | dict(zip(TRAINED, more, strict=True))
                return Answer("\n".join(lines), fields)

            train.__name__ = "train"  # whatever the function is called
            self.command(told, *options, **gives, **TRAINED)(train)
            add_training_options(self.commands.choices["train"], epochs)
            return train

        return add


def add_training_options(parser: argparse.ArgumentParser, epochs: int | None) -> None:
    """Add the options of every ``train`` command."""
    told = "%(default)s" if epochs else "as the recipe says"
    parser.add_argument("--epochs", type=positive, default=epochs, help=f"default: {told}")
    for names, settings in (SEED, DEVICE, option("--out", type=Path, default=Path("model.pt"))):
        parser.add_argument(*names, **settings)
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on from the file --out")
    existing.add_argument("--overwrite", action="store_true", help="replace the file --out")


def check_output(arguments: argparse.Namespace) -> None:
    """Refuse to overwrite a file, or to go on from one that is not there.

    Raises:
        ValueError: If ``--out`` cannot be used as the other options say.
    """
    resume = getattr(arguments, "resume", None)
    if not arguments.out.parent.is_dir():
        raise ValueError(f"there is no folder {arguments.out.parent} for {arguments.out.name}")
    if resume and not arguments.out.exists():
        raise ValueError(f"there is no {arguments.out} to resume; leave out --resume")
    if arguments.out.exists() and not (resume or arguments.overwrite):
        ways = "--overwrite" if resume is None else "--resume, --overwrite"
        raise ValueError(f"{arguments.out} exists: choose {ways} or another --out")


def check_classes(
    model: Path, known: Sequence[str], data: str | Path, there: Sequence[str]
) -> None:
    """Refuse to score a model on data of other classes.

    Args:
        model: Its file.
        known: The names of its classes, in their order.
        data: Where the data come from.
        there: The names of theirs.

    Raises:
        ValueError: If the classes are not the same.
    """
    if list(known) != list(there):
        raise ValueError(
            f"{model} knows the classes {', '.join(known)}, but {data} has {', '.join(there)}"
        )


def numbered(items: Sequence[Any], number: int, name: str) -> Any:
    """One of the samples that come along.

    Args:
        items: All of them.
        number: Which.
        name: What they are called.

    Raises:
        ValueError: If there is no such number.
    """
    if not 0 <= number < len(items):
        raise ValueError(f"there are {name} 0 to {len(items) - 1}, not {number}")
    return items[number]


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


def run(program: Program, words: Sequence[Any] | None = None) -> None:
    """Run the chosen command, and turn what a user can mend into a message and status 2.

    Args:
        program: Has the commands.
        words: What stands behind the name of the program; by default, what was typed.
    """
    parser = program.parser
    arguments = parser.parse_args(None if words is None else list(map(str, words)))
    try:
        found = arguments.run(arguments)
    except (ValueError, OSError, FloatingPointError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    except KeyboardInterrupt:
        saved = "; what is saved is whole, --resume goes on from there"
        parser.exit(130, f"\ninterrupted{saved if hasattr(arguments, 'resume') else ''}\n")
    if found is not None:
        print(json.dumps(found.fields) if arguments.json else found.text, flush=True)


def own_data(told: str) -> Option:
    """The option with which a command takes your own data.

    Args:
        told: What the files ``train`` and ``test`` of the folder hold.
    """
    return option(
        "--data",
        type=Path,
        metavar="FOLDER",
        help=f"your own data, in a folder that has train and test: {told}",
    )


def table(*columns: str) -> Option:
    """The option `own_data` of a command that takes tables with these columns."""
    return own_data(f"each a .tsv or .csv file with the columns {', '.join(columns)}")


SEED = option("--seed", type=seed, default=0)
DEVICE = option("--device", choices=["auto", "cpu", "cuda", "mps"], default="auto")
SAMPLE = (option("number", type=int), option("out", type=Path))
"""What a command that writes one of the test samples takes."""
