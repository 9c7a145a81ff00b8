"""The command: ``python -m snippets.kit.recommender train | evaluate | demo``."""

# --8<-- [start:command]
import argparse
import sys
import time
from pathlib import Path

import torch

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.recommender import metrics
from snippets.kit.recommender.catalogue import films
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.factorization import MatrixFactorization
from snippets.kit.recommender.ratings import bias_model, rmse
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.towers import TwoTower
from snippets.kit.recommender.trained import FOLDER
from snippets.kit.recommender.training import train_ratings, train_towers

TASKS = ("clicks", "ratings")


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    torch.set_num_threads(1)
    made = world()
    training, _ = in_time(made.events)
    options = {
        "epochs": arguments.epochs,
        "seed": arguments.seed,
        "device": shared.choose_device(arguments.device),
        "checkpoint": arguments.out,
        "resume": arguments.resume,
    }
    start = time.perf_counter()
    if arguments.task == "ratings":
        _, history = train_ratings(training, **options)
    else:
        _, history = train_towers(training, made.catalogue.features(), **options)
    print(f"{len(training)} events of 90 days")
    print(f"epochs: {len(history)}")
    print(f"saved in {arguments.out}")
    figures = {"seconds": time.perf_counter() - start, **history[-1]}
    print(", ".join(f"{n} {figure:.4g}" for n, figure in figures.items()), file=sys.stderr)


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    model = shared.load_model(arguments.model, (TwoTower, MatrixFactorization))
    made = world()
    training, test = in_time(made.events)
    if isinstance(model, MatrixFactorization):
        known = model.user.num_embeddings, model.film.num_embeddings
        if known != (test.users, test.films):
            raise ValueError(f"{arguments.model} is for {known[0]} other users")
        print(f"{len(test)} ratings of the last ten days")
        print(f"RMSE                   {rmse(model, test):.3f}")
        print(f"RMSE of biases alone   {rmse(bias_model(training), test):.3f}")
        return
    ranked = Recommender(model, made.catalogue).rank(training.histories())
    relevant = test.watched()
    print(f"{len(test)} films watched in the last ten days")
    print(f"recall@10  {metrics.recall(ranked, relevant):.3f}")
    print(f"NDCG@10    {metrics.ndcg(ranked, relevant):.3f}")
    print(f"MRR@10     {metrics.mrr(ranked, relevant):.3f}")
    print(f"coverage   {metrics.coverage(ranked, test.films):.2f}")


def demo_command(arguments: argparse.Namespace) -> None:
    """Recommend films to someone who has watched some."""
    catalogue = films()
    model = shared.load_model(arguments.model, (TwoTower, MatrixFactorization))
    if isinstance(model, MatrixFactorization):
        raise ValueError("a model of ratings knows no histories; take one of clicks")
    recommender = Recommender(model, catalogue)
    history = [catalogue.find(film) for film in arguments.films]
    for number in history:
        print(f"watched  {catalogue[number]}")
    for one in recommender.recommend(history, arguments.k):
        print(f"{one.chance:7.1%}  {one.film}", end="")
        print(f"  <- {one.because.title}" if one.because else "")


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.recommender",
        description="Recommend films to users of a made-up cinema.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a model and save it")
    cli.add_training_options(command, epochs=5)
    command.add_argument("--task", choices=TASKS, default="clicks", help="default: %(default)s")
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a model on the last ten days")
    add_model(command, "the words clicks or ratings")
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("demo", help="recommend films for a history")
    add_model(command, "the word clicks")
    command.add_argument("films", nargs="*", metavar="film", help="a title or a number")
    command.add_argument("--k", type=cli.positive, default=5, help="default: %(default)s")
    command.set_defaults(run=demo_command)
    return parser


def add_model(command: argparse.ArgumentParser, words: str) -> None:
    """Add the file of the model."""
    command.add_argument("model", type=model_file, help=f"a file of train, or {words}")


def model_file(text: str) -> Path:
    """The words ``clicks`` and ``ratings`` stand for the models that come along."""
    return FOLDER / f"{text}.pt" if text in TASKS else Path(text)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
