"""The command: ``python -m snippets.kit.gan_art train | evaluate | demo``."""

# --8<-- [start:command]
import argparse
import sys
import time
from pathlib import Path

import torch
from PIL import Image
from torch import nn

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import TASKS, Task
from snippets.kit.gan_art.trained import FOLDER
from snippets.kit.gan_art.training import train
from snippets.kit.sheet import sheet


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    device = shared.choose_device(arguments.device)
    torch.set_num_threads(1)  # the steps are too small to be shared
    start = time.perf_counter()
    task = TASKS[arguments.task]()
    _, history = train(
        task,
        epochs=arguments.epochs,
        seed=arguments.seed,
        device=device,
        checkpoint=arguments.out,
        resume=arguments.resume,
    )
    print(f"{len(task.training)} training images, {history[-1]['step']} steps")
    print(f"saved in {arguments.out}")
    print(f"seconds {time.perf_counter() - start:.0f}", file=sys.stderr)


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    device = shared.choose_device(arguments.device)
    task = TASKS[arguments.task]()
    generator = read(arguments, task).to(device)
    labels = task.held_out.labels
    pixels = generate(generator, len(labels), seed=arguments.seed, labels=labels)
    print(f"{len(pixels)} images drawn and {len(labels)} held out")
    print(f"distance           {task.distance(pixels):.2f}")
    print(f"of the real ones   {task.distance(task.training.pixels):.2f}")
    print(f"obey their labels  {task.obeys(pixels, labels):.2f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Draw what is wanted, side by side."""
    task = TASKS[arguments.task]()
    generator, wanted = read(arguments, task), arguments.text
    if arguments.task == "digits":
        wanted = list("".join(wanted))
    labels = torch.tensor([task.label(name) for name in wanted])
    pixels = generate(generator, len(labels), seed=arguments.seed, labels=labels)
    row = sheet(pixels, len(pixels), colours=256)
    row.resize((8 * row.width, 8 * row.height), Image.Resampling.NEAREST).save(arguments.out)
    print(f"{arguments.out}: {' '.join(wanted)}")


def read(arguments: argparse.Namespace, task: Task) -> nn.Module:
    """The generator of a task, from a file or as it comes along."""
    path = arguments.model or FOLDER / f"{arguments.task}.pt"
    return shared.load_model(path, task.generator)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.gan_art",
        description="Handwritten digits and compositions, made up by a conditional GAN.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a generator and save it")
    command.add_argument("task", choices=TASKS)
    cli.add_training_options(command)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="compare its images with real ones")
    command.add_argument("task", choices=TASKS)
    add_model_options(command)
    cli.add_device_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="write made-up images to a picture file")
    command.add_argument("task", choices=TASKS)
    command.add_argument("text", nargs="+", help="digits, or names of styles")
    add_model_options(command)
    command.add_argument(
        "--out", type=Path, default=Path("made_up.png"), help="default: %(default)s"
    )
    command.set_defaults(run=demo_command)
    return parser


def add_model_options(command: argparse.ArgumentParser) -> None:
    """Add the options of every command that uses a model."""
    command.add_argument(
        "--model", type=Path, help="a file of train; default: the one that comes along"
    )
    command.add_argument("--seed", type=cli.seed, default=0, help="default: %(default)s")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
