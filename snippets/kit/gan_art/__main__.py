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
from snippets.kit.gan_art.tasks import TASKS, Task, label_of, own_pictures
from snippets.kit.gan_art.trained import FOLDER
from snippets.kit.sheet import write_sheet
from snippets.kit.training import choose_device, load_checkpoint, load_model

program = cli.Program(
    "snippets.kit.gan_art",
    "Handwritten digits and compositions, made up by a conditional GAN.",
    **{name: FOLDER / f"{name}.pt" for name in TASKS},
)

DATA = cli.own_data("in each, a folder of pictures for each label")


@program.train(
    "train a generator and save it",
    cli.option("--task", choices=TASKS, default="digits"),
    DATA,
    cli.option("--size", type=cli.positive, default=32, help="of your own pictures, a power of 2"),
    images="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    if arguments.data:
        task = own_pictures(arguments.data, arguments.size)
    else:
        task = TASKS[arguments.task]()
    _, history = training.train(task, **plan)
    return cli.answer("{images} training images", images=len(task.training)), history


@program.command(
    "compare its images with real ones",
    program.model,
    cli.SEED,
    cli.DEVICE,
    DATA,
    images="how many were drawn, and as many held out",
    distance="of the drawn ones to those held out",
    real="the same for the training images",
    obey="how far they are what their labels say, from 0 to 1; not of your own pictures",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    generator, names, task = read(arguments.model, arguments.data)
    if task is None:
        raise ValueError(f"{arguments.model} knows pictures of your own: say with --data where")
    cli.check_classes(arguments.model, names, arguments.data or "the task", task.training.classes)
    labels = task.held_out.labels
    generator = generator.to(choose_device(arguments.device))
    pixels = generate(generator, len(labels), seed=arguments.seed, labels=labels)
    judged = {"obey": task.obeys(pixels, labels)} if task.share else {}
    return cli.answer(
        "{images} images drawn and {images} held out\n"
        "distance           {distance:.2f}\n"
        "of the real ones   {real:.2f}" + "\nobey their labels  {obey:.2f}" * len(judged),
        images=len(pixels),
        distance=task.distance(pixels),
        real=task.distance(task.training.pixels),
        **judged,
    )


@program.command(
    "write made-up images to a picture file",
    program.model,
    cli.option("text", nargs="+", help="digits, or names of styles"),
    cli.SEED,
    cli.DEVICE,
    cli.option("--out", type=Path, default=Path("made_up.png")),
    file="the picture",
    images="what is drawn there",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Draw what is wanted, side by side."""
    generator, names, _ = read(arguments.model)
    generator = generator.to(choose_device(arguments.device))
    wanted = arguments.text
    if names[0].isdecimal():
        wanted = list("".join(wanted))
    labels = torch.tensor([label_of(name, names) for name in wanted])
    pixels = generate(generator, len(labels), seed=arguments.seed, labels=labels)
    write_sheet(arguments.out, pixels, len(pixels))
    line = f"{arguments.out}: {' '.join(wanted)}"
    return cli.answer("", line, file=str(arguments.out), images=wanted)


def read(path: Path, data: Path | None = None) -> tuple[nn.Module, list[str], Task | None]:
    """A generator, the names of its labels, and the task that it was trained for, if known."""
    generator = load_model(path, (StrokeGenerator, TileGenerator))
    names = load_checkpoint(path).get("keep", {}).get("names")
    if data and not names:
        raise ValueError(f"{path} knows other pictures than those in {data}")
    if data:
        size = load_checkpoint(path)["config"].get("size", 8)
        task = own_pictures(data, size)
    elif names:
        task = None
    else:
        task = TASKS["digits" if isinstance(generator, StrokeGenerator) else "compositions"]()
    return generator, names or list(task.training.classes), task


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
