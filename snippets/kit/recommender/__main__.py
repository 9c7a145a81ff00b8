"""The command: ``python -m snippets.kit.recommender train | evaluate | demo``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

from torch import nn

from snippets.kit import cli
from snippets.kit.recommender import metrics, training
from snippets.kit.recommender.catalogue import Catalogue, films
from snippets.kit.recommender.events import Events, in_time, world
from snippets.kit.recommender.factorization import MatrixFactorization
from snippets.kit.recommender.own import COLUMNS, Names, own_ratings
from snippets.kit.recommender.ratings import bias_model, rmse
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.towers import TwoTower
from snippets.kit.recommender.trained import FOLDER
from snippets.kit.training import choose_device, load_checkpoint, load_model

TASKS = ("clicks", "ratings")
program = cli.Program(
    "snippets.kit.recommender",
    "Recommend films to users of a made-up cinema.",
    **{task: FOLDER / f"{task}.pt" for task in TASKS},
)

DATA = cli.table(*COLUMNS)


@program.train(
    "train a model and save it",
    cli.option("--task", choices=TASKS, default="clicks"),
    DATA,
    epochs=5,
    events="how many it learnt from",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    data, _, catalogue, names = read(arguments.data)
    plan["keep"] = names and names._asdict()
    if arguments.task == "ratings":
        _, history = training.train_ratings(data, **plan)
    else:
        _, history = training.train_towers(data, catalogue.features(), **plan)
    told = "{events} ratings" if names else "{events} events of 90 days"
    return cli.answer(told, events=len(data)), history


@program.command(
    "score a model on the last ten days",
    program.model,
    cli.DEVICE,
    DATA,
    events="how many films were watched, or rated",
    rmse="of a model of ratings",
    biases="the same of the biases alone",
    recall="of a model of clicks, like the others: among ten films, if there are as many",
    ndcg="the same, where the first count more",
    mrr="one over the place of the first that was watched",
    coverage="the share of all films that is recommended to someone",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load(arguments)
    data, test, catalogue, names = read(arguments.data)
    if names_of(arguments.model) != names:
        raise ValueError(
            f"{arguments.model} knows other users or films than {arguments.data or 'the cinema'}"
        )
    if isinstance(model, MatrixFactorization):
        known = model.user.num_embeddings, model.film.num_embeddings
        if known != (test.users, test.films):
            raise ValueError(f"{arguments.model} is for {known[0]} other users")
    when = "of the test" if names else "of the last ten days"
    if isinstance(model, MatrixFactorization):
        return cli.answer(
            f"{{events}} ratings {when}\n"
            "RMSE                   {rmse:.3f}\n"
            "RMSE of biases alone   {biases:.3f}",
            events=len(test),
            rmse=rmse(model, test),
            biases=rmse(bias_model(data), test),
        )
    histories = data.histories()
    k = min(10, len(catalogue) - max(len(set(history)) for history in histories))
    ranked = Recommender(model, catalogue).rank(histories, k).cpu()
    relevant = test.watched()
    when = when.replace("of the last", "in the last")
    return cli.answer(
        f"{{events}} films watched {when}\n"
        f"recall@{k:<2}  {{recall:.3f}}\n"
        f"NDCG@{k:<2}    {{ndcg:.3f}}\n"
        f"MRR@{k:<2}     {{mrr:.3f}}\n"
        "coverage   {coverage:.2f}",
        events=len(test),
        recall=metrics.recall(ranked, relevant),
        ndcg=metrics.ndcg(ranked, relevant),
        mrr=metrics.mrr(ranked, relevant),
        coverage=metrics.coverage(ranked, test.films),
    )


def read(folder: Path | None) -> tuple[Events, Events, Catalogue, Names | None]:
    """Training, test, films, and of data of your own the names."""
    if folder is None:
        made = world()
        return *in_time(made.events), made.catalogue, None
    data, test, names = own_ratings(folder)
    return data, test, names.catalogue(), names


def load(arguments: Namespace) -> nn.Module:
    """Load a model of either kind."""
    kinds = (TwoTower, MatrixFactorization)
    return load_model(arguments.model, kinds, choose_device(arguments.device))


def names_of(path: Path) -> Names | None:
    """The names that a model was trained with; those of the cinema have none."""
    keep = load_checkpoint(path).get("keep")
    return Names(**keep) if keep else None


@program.command(
    "recommend films for a history",
    program.model_of("clicks"),
    cli.DEVICE,
    cli.option("films", nargs="*", metavar="film", help="a title or a number"),
    cli.option("--k", type=cli.positive, default=5),
    watched="the titles of the history",
    recommended="for each film: title, number, chance, and the title that it is alike, or null",
)
def demo(arguments: Namespace) -> cli.Answer:
    """Recommend films to someone who has watched some."""
    model = load(arguments)
    names = names_of(arguments.model)
    catalogue = names.catalogue() if names else films()
    if isinstance(model, MatrixFactorization):
        raise ValueError("a model of ratings knows no histories; take one of clicks")
    history = [catalogue.find(film) for film in arguments.films]
    lines = [f"watched  {catalogue[number]}" for number in history]
    recommended = []
    for one in Recommender(model, catalogue).recommend(history, arguments.k):
        because = one.because and one.because.title
        told = f"  <- {because}" if because else ""
        lines.append(f"{one.chance:7.1%}  {one.film}{told}")
        names = {"title": one.film.title, "number": one.number}
        recommended.append({**names, "chance": one.chance, "because": because})
    watched = [catalogue[number].title for number in history]
    return cli.answer("", *lines, watched=watched, recommended=recommended)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
