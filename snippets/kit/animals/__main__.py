"""The command: ``python -m snippets.kit.animals train | evaluate | demo``."""

# --8<-- [start:command]
import argparse
from pathlib import Path

import torch

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.animals.data import PARTS, animals
from snippets.kit.animals.model import SIZE, AnimalNet
from snippets.kit.animals.species import SPECIES, STYLES, draw
from snippets.kit.animals.trained import FILE
from snippets.kit.animals.training import train
from snippets.kit.image_classification.data import read_picture, write_picture
from snippets.kit.image_classification.evaluation import confusion, logits_of


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    training = animals("training", arguments.style, count=arguments.count)
    _, history = train(
        training,
        animals("validation"),
        epochs=arguments.epochs,
        seed=arguments.seed,
        device=shared.choose_device(arguments.device),
        checkpoint=arguments.out,
        resume=arguments.resume,
    )
    print(f"{len(training)} training pictures, {len(history)} epochs")
    print(f"saved in {arguments.out}")


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    model = shared.load_model(arguments.model, AnimalNet, shared.choose_device(arguments.device))
    test = animals("test", arguments.style)
    logits = logits_of(model, test)
    right = confusion(logits, test.labels).diag() / PARTS["test"][0]
    print(f"accuracy on {len(test)} test pictures: {shared.accuracy(logits, test.labels):.2f}")
    for species, share in zip(SPECIES, right.tolist(), strict=True):
        print(f"{species:10} {share:.2f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Draw or read a picture, and print the three most likely species."""
    model = shared.load_model(arguments.model, AnimalNet)
    if arguments.what in SPECIES:
        picture = draw(arguments.what, 1, seed=arguments.seed, style=arguments.style)
    elif Path(arguments.what).exists():
        picture = read_picture(arguments.what, size=SIZE)
    else:
        raise ValueError(f"{arguments.what} is neither a file nor one of {', '.join(SPECIES)}")
    if arguments.save:
        write_picture(arguments.save, picture[0])
    with torch.no_grad():
        likely = model(picture).softmax(dim=1)[0].topk(3)
    for probability, number in zip(*(part.tolist() for part in likely), strict=True):
        print(f"{SPECIES[number]:10} {probability:4.0%}")


def model_file(text: str) -> Path:
    """The word ``animals`` stands for the model that comes with this package."""
    return FILE if text == "animals" else Path(text)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.animals",
        description="Tell nine species of drawn animals.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a network and save it")
    cli.add_training_options(command, epochs=6)
    command.add_argument(
        "--count", type=cli.positive, default=PARTS["training"][0],
        help="pictures of each species (default: %(default)s)",
    )  # fmt: skip
    add_style_option(command)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a network on the test pictures")
    add_model_argument(command)
    cli.add_device_option(command)
    add_style_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="draw or read a picture, and name the species")
    add_model_argument(command)
    command.add_argument("what", help=f"a picture file, or what to draw: {', '.join(SPECIES)}")
    command.add_argument("--seed", type=cli.seed, default=0, help="decides the drawing")
    command.add_argument("--save", type=Path, metavar="FILE", help="write the picture to a file")
    add_style_option(command)
    command.set_defaults(run=demo_command)
    return parser


def add_model_argument(command: argparse.ArgumentParser) -> None:
    """Add the file of the model."""
    command.add_argument("model", type=model_file, help="a file of train, or the word animals")


def add_style_option(command: argparse.ArgumentParser) -> None:
    """Add how the animals are drawn."""
    command.add_argument("--style", choices=STYLES, default="mixed", help="default: %(default)s")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
