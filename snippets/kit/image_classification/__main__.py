"""The command: ``python -m snippets.kit.image_classification train | evaluate | predict``."""

# --8<-- [start:command]
import argparse
import time
from pathlib import Path

import torch
from torch import Tensor

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.image_classification.data import (
    Images,
    digits,
    from_torchvision,
    halves,
    hold_back,
    read_picture,
    write_picture,
)
from snippets.kit.image_classification.evaluation import calibration_error, evaluate, logits_of
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.trained import FILE
from snippets.kit.image_classification.training import train


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    device = shared.choose_device(arguments.device)
    torch.set_num_threads(arguments.threads)
    training, validation = read(arguments, train=True), None
    if arguments.validate:
        training, validation = hold_back(training)
    start = time.perf_counter()
    with shared.process_group(device):
        _, history = train(
            training,
            validation,
            epochs=arguments.epochs,
            batch_size=arguments.batch_size,
            rate=arguments.rate,
            seed=arguments.seed,
            device=device,
            checkpoint=arguments.out,
            resume=arguments.resume,
        )
        if not shared.is_main():
            return
    print(f"{len(training)} training images")
    print(f"epochs: {len(history)}")
    print(f"saved in {arguments.out}")
    figures = {"seconds": time.perf_counter() - start, **history[-1]}
    cli.note(", ".join(f"{name} {figure:.4g}" for name, figure in figures.items()))


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    device = shared.choose_device(arguments.device)
    model = shared.load_model(arguments.model, SmallCNN, device)
    images = read(arguments, train=False)
    logits = logits_of(model, images)
    scores = evaluate(model, images)
    wrong = (logits.argmax(dim=1) != images.labels).sum().item()
    print(f"{len(images)} test images, {wrong} of them wrong")
    print(f"accuracy           {scores['accuracy']:.3f}")
    print(f"cross-entropy      {scores['loss']:.3f}")
    print(f"calibration error  {calibration_error(logits, images.labels):.3f}")


def predict_command(arguments: argparse.Namespace) -> None:
    """Print what pictures show."""
    model = shared.load_model(arguments.model, SmallCNN)
    names = shared.load_checkpoint(arguments.model).get("keep", {}).get("names")
    names = names or list(map(str, range(model.layers[-1].out_features)))
    channels, size, _ = model.expected
    for path in arguments.pictures:
        pixels = read_picture(path, channels, size)
        if arguments.invert:
            pixels = 1 - pixels
        elif border(pixels) > 0.5:
            cli.note(f"{path} is bright at its border; is it dark ink on paper? Then use --invert")
        with torch.no_grad():
            likely = model(pixels).softmax(dim=1)[0].topk(3 if arguments.probabilities else 1)
        answer = " ".join(names[number] for number in likely.indices.tolist())
        if arguments.probabilities:
            pairs = zip(*(part.tolist() for part in likely[::-1]), strict=True)
            answer = "  ".join(
                f"{names[number]} ({probability:.0%})" for number, probability in pairs
            )
        print(f"{path}: {answer}")


def sample_command(arguments: argparse.Namespace) -> None:
    """Write a test image as a picture."""
    _, test = halves(digits())
    if not 0 <= arguments.number < len(test):
        raise ValueError(f"there are test images 0 to {len(test) - 1}, not {arguments.number}")
    pixels, label = test[arguments.number]
    write_picture(arguments.out, pixels)
    print(f"{arguments.out}: its label is {label}")


def read(arguments: argparse.Namespace, *, train: bool) -> Images:
    """The training or the test images of a data set."""
    if arguments.data == "digits":
        return halves(digits())[0 if train else 1]
    return from_torchvision(arguments.data, arguments.root, train=train)


def border(pixels: Tensor) -> float:
    """How bright the outermost pixels are, from 0 to 1."""
    inner = torch.zeros_like(pixels, dtype=torch.bool)
    inner[..., 1:-1, 1:-1] = True
    return pixels[~inner].mean().item()


def model_file(text: str) -> Path:
    """The word ``digits`` stands for the model that comes with this package."""
    return FILE if text == "digits" else Path(text)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.image_classification",
        description="A small convolutional network for small images.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a network and save it")
    cli.add_training_options(command, epochs=30)
    command.add_argument("--batch-size", type=cli.positive, default=64, help="default: %(default)s")
    command.add_argument("--rate", type=float, default=0.01, help="default: %(default)s")
    command.add_argument("--threads", type=cli.positive, default=1, help="default: %(default)s")
    command.add_argument("--validate", action="store_true", help="hold a quarter back, score on it")
    add_data_options(command)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a network on the test images")
    add_model_argument(command)
    cli.add_device_option(command)
    add_data_options(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("predict", help="name what is on pictures")
    add_model_argument(command)
    command.add_argument("pictures", nargs="+", type=Path, metavar="picture")
    command.add_argument("--invert", action="store_true", help="for dark ink on light paper")
    command.add_argument("--probabilities", action="store_true", help="show the three likeliest")
    command.set_defaults(run=predict_command)

    command = commands.add_parser("sample", help="write one of the test digits to a picture file")
    command.add_argument("number", type=int)
    command.add_argument("out", type=Path)
    command.set_defaults(run=sample_command)
    return parser


def add_model_argument(command: argparse.ArgumentParser) -> None:
    """Add the file of the model."""
    command.add_argument("model", type=model_file, help="a file of train, or the word digits")


def add_data_options(command: argparse.ArgumentParser) -> None:
    """Add where the data come from."""
    names = ["digits", "MNIST", "FashionMNIST", "CIFAR10"]
    command.add_argument("--data", choices=names, default="digits", help="default: %(default)s")
    command.add_argument("--root", type=Path, default=Path("data"), help="where torchvision loads")


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
