"""The command: ``python -m snippets.kit.gan_faces train | evaluate | demo``."""

# --8<-- [start:command]
import argparse
import sys
import time
from pathlib import Path

import torch
from PIL import Image

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.data import test_faces, training_faces
from snippets.kit.gan_faces.evaluation import evaluate
from snippets.kit.gan_faces.model import Generator
from snippets.kit.gan_faces.trained import FILE
from snippets.kit.gan_faces.training import train
from snippets.kit.sheet import sheet


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    torch.set_num_threads(1)
    start = time.perf_counter()
    _, history = train(
        training_faces(),
        epochs=arguments.epochs,
        seed=arguments.seed,
        device=shared.choose_device(arguments.device),
        checkpoint=arguments.out,
        resume=arguments.resume,
    )
    print(f"epochs: {len(history)}")
    print(f"saved in {arguments.out}")
    print(f"seconds: {time.perf_counter() - start:.4g}", file=sys.stderr)


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    model = shared.load_model(arguments.model, Generator, shared.choose_device(arguments.device))
    real = test_faces()
    scores = evaluate(generate(model, len(real), seed=arguments.seed), real.images)
    for name, score in scores.items():
        print(f"{name:9}  {score:.2f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Draw rows of faces."""
    cli.check_output(arguments)
    model = shared.load_model(arguments.model, Generator, shared.choose_device(arguments.device))
    faces = generate(model, 12 * arguments.rows, seed=arguments.seed)
    picture = sheet(faces, columns=12, black=-1, colours=256)
    try:
        picture.resize((4 * picture.width, 4 * picture.height), Image.NEAREST).save(arguments.out)
    except ValueError as error:
        raise ValueError(f"{arguments.out} must end in .png or another kind of picture") from error
    print(f"{len(faces)} faces in {arguments.out}")


def model_file(text: str) -> Path:
    """The word ``faces`` stands for the model that comes with this package."""
    return FILE if text == "faces" else Path(text)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.gan_faces",
        description="A generative adversarial network that draws small faces.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a generator and save it")
    cli.add_training_options(command, epochs=10)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="compare its faces with drawn ones")
    add_model_options(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="write a picture of its faces")
    add_model_options(command)
    command.add_argument("--rows", type=cli.positive, default=4, help="default: %(default)s")
    command.add_argument("--out", type=Path, default=Path("faces.png"), help="default: %(default)s")
    command.add_argument("--overwrite", action="store_true", help="replace the file --out")
    command.set_defaults(run=demo_command, resume=False)
    return parser


def add_model_options(command: argparse.ArgumentParser) -> None:
    """Add the options of every command that uses a model."""
    help_text = "a file of train, or the word faces"
    command.add_argument("model", type=model_file, nargs="?", default=FILE, help=help_text)
    command.add_argument("--seed", type=cli.seed, default=0, help="default: %(default)s")
    cli.add_device_option(command)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
