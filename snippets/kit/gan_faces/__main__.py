"""The command: ``python -m snippets.kit.gan_faces train | evaluate | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

from snippets.kit import cli
from snippets.kit.adversarial import generate
from snippets.kit.gan_faces import evaluation, training
from snippets.kit.gan_faces.data import own_pictures, test_faces, training_faces
from snippets.kit.gan_faces.model import Generator
from snippets.kit.gan_faces.trained import FILE
from snippets.kit.sheet import write_sheet
from snippets.kit.training import choose_device, load_model

program = cli.Program(
    "snippets.kit.gan_faces",
    "A generative adversarial network that draws small faces.",
    faces=FILE,
)

DATA = cli.own_data("folders of pictures")


@program.train("train a generator and save it", DATA, epochs=10, faces="how many it learnt from")
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    faces = own_pictures(arguments.data, "train") if arguments.data else training_faces()
    _, history = training.train(faces, batch_size=min(32, len(faces)), **plan)
    return cli.answer("{faces} training faces", faces=len(faces)), history


@program.command(
    "compare its faces with drawn ones",
    program.model,
    cli.SEED,
    cli.DEVICE,
    DATA,
    fid="the Fréchet distance of their features",
    precision="the share that look drawn",
    recall="the share of the drawn ones that they cover",
    redraw="the median error when they are drawn again; not of your own pictures",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_model(arguments.model, Generator, choose_device(arguments.device))
    real = own_pictures(arguments.data, "test") if arguments.data else test_faces()
    judge = evaluation.compare if arguments.data else evaluation.evaluate
    scores = judge(generate(model, len(real), seed=arguments.seed), real.images)
    return cli.answer("", *(f"{name:9}  {score:.2f}" for name, score in scores.items()), **scores)


@program.command(
    "write a picture of its faces",
    program.model,
    cli.SEED,
    cli.DEVICE,
    cli.option("--rows", type=cli.positive, default=4),
    cli.option("--out", type=Path, default=Path("faces.png")),
    cli.option("--overwrite", action="store_true", help="replace the file --out"),
    faces="how many were drawn",
    file="the picture",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Draw rows of faces."""
    cli.check_output(arguments)
    model = load_model(arguments.model, Generator, choose_device(arguments.device))
    faces = generate(model, 12 * arguments.rows, seed=arguments.seed)
    write_sheet(arguments.out, faces, columns=12, black=-1, scale=4)
    return cli.answer("{faces} faces in {file}", faces=len(faces), file=str(arguments.out))


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
