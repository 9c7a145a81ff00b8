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
from snippets.kit.animals.trained import FILE
from snippets.kit.image_classification.data import read_picture, write_picture
from snippets.kit.image_classification.evaluation import confusion, logits_of
from snippets.kit.training import accuracy, choose_device, load_model

program = cli.Program("snippets.kit.animals", "Tell nine species of drawn animals.", animals=FILE)
COUNT = cli.option(
    "--count", type=cli.positive, default=PARTS["training"][0], help="pictures of each species"
)
STYLE = cli.option("--style", choices=STYLES, default="mixed")


@program.train(
    "train a network and save it", COUNT, STYLE, epochs=6, pictures="how many it learnt from"
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    data = animals("training", arguments.style, count=arguments.count)
    _, history = training.train(data, animals("validation"), **plan)
    return cli.answer("{pictures} training pictures", pictures=len(data)), history


@program.command(
    "score a network on the test pictures",
    program.model,
    cli.DEVICE,
    STYLE,
    pictures="how many were named",
    accuracy="the share named right",
    species="the same for each species",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_model(arguments.model, AnimalNet, choose_device(arguments.device))
    test = animals("test", arguments.style)
    logits = logits_of(model, test)
    right = (confusion(logits, test.labels).diag() / PARTS["test"][0]).tolist()
    return cli.answer(
        "accuracy on {pictures} test pictures: {accuracy:.2f}",
        *(f"{species:10} {share:.2f}" for species, share in zip(SPECIES, right, strict=True)),
        pictures=len(test),
        accuracy=accuracy(logits, test.labels),
        species=dict(zip(SPECIES, right, strict=True)),
    )


@program.command(
    "draw or read a picture, and name the species",
    program.model,
    cli.option("what", help=f"a picture file, or what to draw: {', '.join(SPECIES)}"),
    cli.option("--seed", type=cli.seed, default=0, help="decides the drawing"),
    cli.option("--save", type=Path, metavar="FILE", help="write the picture to a file"),
    STYLE,
    likely="the three likeliest species, with their probabilities",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Tell the three most likely species."""
    model = load_model(arguments.model, AnimalNet)
    if arguments.what in SPECIES:
        picture = draw(arguments.what, 1, seed=arguments.seed, style=arguments.style)
    elif Path(arguments.what).exists():
        picture = read_picture(arguments.what, size=SIZE)
    else:
        raise ValueError(f"{arguments.what} is neither a file nor one of {', '.join(SPECIES)}")
    if arguments.save:
        write_picture(arguments.save, picture[0])
    with torch.no_grad():
        shares, numbers = model(picture).softmax(dim=1)[0].topk(3)
    likely = {SPECIES[n]: share for n, share in zip(numbers.tolist(), shares.tolist(), strict=True)}
    lines = (f"{species:10} {share:4.0%}" for species, share in likely.items())
    return cli.answer("", *lines, likely=likely)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
