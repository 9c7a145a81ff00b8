"""The command: ``python -m snippets.kit.animals train | evaluate | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

import torch

from snippets.kit import cli
from snippets.kit.animals import training
from snippets.kit.animals.data import PARTS, animals
from snippets.kit.animals.model import SIZE, AnimalNet
from snippets.kit.animals.species import SPECIES, STYLES, draw
from snippets.kit.animals.trained import FILE, known
from snippets.kit.familiar import is_strange, remember
from snippets.kit.image_classification.data import (
    Images,
    cut_to,
    from_folders,
    hold_back_of_each,
    write_picture,
)
from snippets.kit.image_classification.evaluation import confusion, features_of, logits_of
from snippets.kit.training import accuracy, choose_device, load_checkpoint, load_model

program = cli.Program("snippets.kit.animals", "Tell nine species of drawn animals.", animals=FILE)
COUNT = cli.option(
    "--count", type=cli.positive, default=PARTS["training"][0], help="pictures of each species"
)
DATA = cli.own_data("in each, a folder of pictures for each class; they become grey squares")
STYLE = cli.option("--style", choices=STYLES, default="mixed")


@program.train(
    "train a network and save it",
    COUNT,
    STYLE,
    DATA,
    epochs=6,
    pictures="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    if arguments.data:
        data, validation = hold_back_of_each(own(arguments.data, train=True))
    else:
        data = animals("training", arguments.style, count=arguments.count)
        validation = animals("validation")
    model, history = training.train(data, validation, **plan)
    remember(arguments.out, known(model, data, validation))
    return cli.answer("{pictures} training pictures", pictures=len(data)), history


@program.command(
    "score a network on the test pictures",
    program.model,
    cli.DEVICE,
    STYLE,
    DATA,
    pictures="how many were named",
    accuracy="the share named right",
    species="the same for each species",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_model(arguments.model, AnimalNet, choose_device(arguments.device))
    folder, names = arguments.data, names_of(arguments.model)
    test = own(folder, train=False) if folder else animals("test", arguments.style)
    cli.check_classes(arguments.model, names, folder or "the test", test.classes)
    logits = logits_of(model, test)
    counts = test.labels.bincount(minlength=len(names))
    right = (confusion(logits, test.labels).diag() / counts).tolist()
    return cli.answer(
        "accuracy on {pictures} test pictures: {accuracy:.2f}",
        *(f"{species:10} {share:.2f}" for species, share in zip(names, right, strict=True)),
        pictures=len(test),
        accuracy=accuracy(logits, test.labels),
        species=dict(zip(names, right, strict=True)),
    )


@program.command(
    "draw or read a picture, and name the species",
    program.model,
    cli.DEVICE,
    cli.option("what", help=f"a picture file, or what to draw: {', '.join(SPECIES)}"),
    cli.option("--seed", type=cli.seed, default=0, help="decides the drawing"),
    cli.option("--save", type=Path, metavar="FILE", help="write the picture to a file"),
    STYLE,
    likely="the three likeliest species, with their probabilities",
    strange="whether the picture is unlike those of the training; null if the model cannot tell",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Tell the three most likely species."""
    device = choose_device(arguments.device)
    model = load_model(arguments.model, AnimalNet, device)
    names = names_of(arguments.model)
    if arguments.what in SPECIES:
        picture = draw(arguments.what, 1, seed=arguments.seed, style=arguments.style)
    elif Path(arguments.what).exists():
        picture = cut_to(arguments.what, 1, SIZE)
    else:
        raise ValueError(f"{arguments.what} is neither a file nor one of {', '.join(SPECIES)}")
    if arguments.save:
        write_picture(arguments.save, picture[0])
    with torch.no_grad():
        shares, numbers = model(picture.to(device)).softmax(dim=1)[0].topk(min(3, len(names)))
    strange = is_strange(
        arguments.model, arguments.what, features_of(model, model.maps, picture), picture
    )
    likely = {names[n]: share for n, share in zip(numbers.tolist(), shares.tolist(), strict=True)}
    lines = (f"{species:10} {share:4.0%}" for species, share in likely.items())
    return cli.answer("", *lines, likely=likely, strange=strange)


def own(folder: Path, *, train: bool) -> Images:
    """Pictures of your own, as the network wants them."""
    return from_folders(folder, train=train, channels=1, size=SIZE, read=cut_to)


def names_of(path: Path) -> list[str]:
    """The classes of a model; the one that comes along knows the `SPECIES`."""
    return load_checkpoint(path).get("keep", {}).get("names") or list(SPECIES)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
