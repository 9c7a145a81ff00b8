"""The command: ``python -m snippets.kit.image_classification train | evaluate | predict``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from snippets.kit import cli
from snippets.kit.familiar import is_strange, remember
from snippets.kit.image_classification import evaluation, training
from snippets.kit.image_classification.data import (
    Images,
    digits,
    from_folders,
    from_torchvision,
    halves,
    hold_back,
    hold_back_of_each,
    read_picture,
    write_picture,
)
from snippets.kit.image_classification.evaluation import features_of
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.trained import FILE, known
from snippets.kit.training import choose_device, load_checkpoint, load_model

program = cli.Program(
    "snippets.kit.image_classification",
    "A small convolutional network for small images.",
    digits=FILE,
)
TORCHVISION = ("MNIST", "FashionMNIST", "CIFAR10")
DATA = (
    cli.option(
        "--data",
        default="digits",
        help=f"{', '.join(TORCHVISION)}, or a folder: its train and test each have "
        "a folder of pictures for each class",
    ),
    cli.option("--root", type=Path, default=Path("data"), help="where torchvision loads"),
)


@program.train(
    "train a network and save it",
    cli.option("--batch-size", type=cli.positive, default=64),
    cli.option("--rate", type=float, default=0.01),
    cli.option("--threads", type=cli.positive, default=1),
    cli.option("--validate", action="store_true", help="hold a quarter back, score on it"),
    *DATA,
    epochs=30,
    together=True,
    images="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    images, validation = read(arguments, train=True), None
    if arguments.validate:
        apart = hold_back if arguments.data == "digits" else hold_back_of_each
        images, validation = apart(images)
    plan |= {"batch_size": arguments.batch_size, "rate": arguments.rate}
    model, history = training.train(images, validation, **plan)
    remember(arguments.out, known(model, images, validation))
    return cli.answer("{images} training images", images=len(images)), history


@program.command(
    "score a network on the test images",
    program.model,
    cli.DEVICE,
    *DATA,
    images="how many were classified",
    wrong="how many of them wrongly",
    accuracy="the share classified rightly",
    loss="the cross-entropy",
    calibration="the calibration error",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_model(arguments.model, SmallCNN, choose_device(arguments.device))
    images = read(arguments, train=False, like=model)
    names = names_of(arguments.model, model)
    cli.check_classes(arguments.model, names, arguments.data, images.classes)
    logits = evaluation.logits_of(model, images)
    return cli.answer(
        "{images} test images, {wrong} of them wrong\n"
        "accuracy           {accuracy:.3f}\n"
        "cross-entropy      {loss:.3f}\n"
        "calibration error  {calibration:.3f}",
        images=len(images),
        wrong=(logits.argmax(dim=1) != images.labels).sum().item(),
        **evaluation.evaluate(model, images),
        calibration=evaluation.calibration_error(logits, images.labels),
    )


@program.command(
    "name what is on pictures",
    program.model,
    cli.DEVICE,
    cli.option("pictures", nargs="+", type=Path, metavar="picture"),
    cli.option("--invert", action="store_true", help="for dark ink on light paper"),
    cli.option("--probabilities", action="store_true", help="show the three likeliest"),
    answers="for each file: its three likeliest classes, with their probabilities; and whether "
    "it is unlike the training images, or null if the model cannot tell",
)
def predict(arguments: Namespace) -> cli.Answer:
    """Tell what pictures show."""
    device = choose_device(arguments.device)
    model = load_model(arguments.model, SmallCNN, device)
    names = names_of(arguments.model, model)
    channels, size, _ = model.expected
    lines, answers = [], []
    for path in arguments.pictures:
        pixels = read_picture(path, channels, size)
        if arguments.invert:
            pixels = 1 - pixels
        elif border(pixels) > 0.5:
            cli.note(f"{path} is bright at its border; is it dark ink on paper? Then use --invert")
        with torch.no_grad():
            shares, numbers = model(pixels.to(device)).softmax(dim=1)[0].topk(min(3, len(names)))
        likely = dict(zip((names[n] for n in numbers), shares.tolist(), strict=True))
        told = [f"{name} ({share:.0%})" for name, share in likely.items()]
        strange = is_strange(
            arguments.model, path, features_of(model, model.layers[:-2], pixels), pixels
        )
        answers.append({"file": str(path), "likely": likely, "strange": strange})
        lines.append(f"{path}: {'  '.join(told) if arguments.probabilities else names[numbers[0]]}")
    return cli.answer("", *lines, answers=answers)


@program.command(
    "write one of the test digits to a picture file",
    *cli.SAMPLE,
    file="the picture",
    label="what is written there",
)
def sample(arguments: Namespace) -> cli.Answer:
    """Write a test image as a picture."""
    pixels, label = cli.numbered(halves(digits())[1], arguments.number, "test images")
    write_picture(arguments.out, pixels)
    return cli.answer("{file}: its label is {label}", file=str(arguments.out), label=int(label))


def read(arguments: Namespace, *, train: bool, like: SmallCNN | None = None) -> Images:
    """The training or the test images of a data set, of the shape that a model expects."""
    if arguments.data == "digits":
        return halves(digits())[0 if train else 1]
    if arguments.data in TORCHVISION:
        return from_torchvision(arguments.data, arguments.root, train=train)
    channels, size = like.expected[:2] if like else (None, None)
    return from_folders(arguments.data, train=train, channels=channels, size=size)


def names_of(path: Path, model: SmallCNN) -> list[str]:
    """The names of a model's classes; one that came without has numbers."""
    names = load_checkpoint(path).get("keep", {}).get("names")
    return names or list(map(str, range(model.layers[-1].out_features)))


def border(pixels: Tensor) -> float:
    """How bright the outermost pixels are, from 0 to 1."""
    inner = torch.zeros_like(pixels, dtype=torch.bool)
    inner[..., 1:-1, 1:-1] = True
    return pixels[~inner].mean().item()


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
