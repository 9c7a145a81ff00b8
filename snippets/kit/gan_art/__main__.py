"""The command: ``python -m snippets.kit.gan_art train | evaluate | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from snippets.kit import cli
from snippets.kit.adversarial import generate
from snippets.kit.gan_art import training
from snippets.kit.gan_art.model import StrokeGenerator, TileGenerator
from snippets.kit.gan_art.tasks import TASKS, Task
from snippets.kit.gan_art.trained import FOLDER
from snippets.kit.sheet import write_sheet
from snippets.kit.training import choose_device, load_model

program = cli.Program(
    "snippets.kit.gan_art",
    "Handwritten digits and compositions, made up by a conditional GAN.",
    **{name: FOLDER / f"{name}.pt" for name in TASKS},
)


@program.train(
    "train a generator and save it",
    cli.option("--task", choices=TASKS, default="digits"),
    images="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    task = TASKS[arguments.task]()
    _, history = training.train(task, **plan)
    return cli.answer("{images} training images", images=len(task.training)), history


@program.command(
    "compare its images with real ones",
    program.model,
    cli.SEED,
    cli.DEVICE,
    images="how many were drawn, and as many held out",
    distance="of the drawn ones to those held out",
    real="the same for the training images",
    obey="how far they are what their labels say, from 0 to 1",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    generator, task = read(arguments.model)
    labels = task.held_out.labels
    generator = generator.to(choose_device(arguments.device))
    pixels = generate(generator, len(labels), seed=arguments.seed, labels=labels)
    return cli.answer(
        "{images} images drawn and {images} held out\n"
        "distance           {distance:.2f}\n"
        "of the real ones   {real:.2f}\n"
        "obey their labels  {obey:.2f}",
        images=len(pixels),
        distance=task.distance(pixels),
        real=task.distance(task.training.pixels),
        obey=task.obeys(pixels, labels),
    )


@program.command(
    "write made-up images to a picture file",
    program.model,
    cli.option("text", nargs="+", help="digits, or names of styles"),
    cli.SEED,
    cli.option("--out", type=Path, default=Path("made_up.png")),
    file="the picture",
    images="what is drawn there",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Draw what is wanted, side by side."""
    generator, task = read(arguments.model)
    wanted = arguments.text
    if task.training.classes[0].isdecimal():
        wanted = list("".join(wanted))
    labels = torch.tensor([task.label(name) for name in wanted])
    pixels = generate(generator, len(labels), seed=arguments.seed, labels=labels)
    write_sheet(arguments.out, pixels, len(pixels))
    line = f"{arguments.out}: {' '.join(wanted)}"
    return cli.answer("", line, file=str(arguments.out), images=wanted)


def read(path: Path) -> tuple[nn.Module, Task]:
    """A generator, and the task that it was trained for."""
    generator = load_model(path, (StrokeGenerator, TileGenerator))
    return generator, TASKS[
        "digits" if isinstance(generator, StrokeGenerator) else "compositions"
    ]()


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
