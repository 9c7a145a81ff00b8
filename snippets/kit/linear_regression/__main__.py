"""The command: ``python -m snippets.kit.linear_regression train | evaluate | predict``."""

# --8<-- [start:command]
import argparse
import sys
from pathlib import Path

import torch

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.linear_regression.data import (
    Table,
    check_features,
    diabetes,
    features_from_csv,
    split,
    table_from_csv,
)
from snippets.kit.linear_regression.evaluation import evaluate, r2, rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import least_squares
from snippets.kit.linear_regression.training import check_same_data, train
from snippets.kit.linear_regression.uncertainty import bootstrap_r2, interval


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    device = shared.choose_device(arguments.device)
    training, validation, _ = split(read(arguments.data))
    with shared.process_group(device):
        model, history = train(
            training,
            validation,
            epochs=arguments.epochs,
            batch_size=arguments.batch_size,
            rate=arguments.rate,
            penalty=arguments.penalty,
            seed=arguments.seed,
            device=device,
            checkpoint=arguments.out,
            resume=arguments.resume,
        )
        if not shared.is_main():
            return
    model.cpu().double()
    weights, bias = least_squares(model.standardize(training.features), training.target)
    formula = model.standardize(validation.features) @ weights + bias
    mean = training.target.mean().expand_as(validation.target)
    print(f"{len(training)} training samples, {len(validation)} for validation")
    print(f"epochs: {len(history)}")
    print("validation RMSE")
    print(f"  always the mean  {rmse(mean, validation.target):.2f}")
    print(f"  closed form      {rmse(formula, validation.target):.2f}")
    print(f"  this model       {evaluate(model, validation)['rmse']:.2f}")
    print(f"saved in {arguments.out}")


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print test scores beside those of the mean and of scikit-learn."""
    from sklearn.linear_model import LinearRegression

    model = shared.load_model(arguments.model, StandardizedLinear)
    training, _, test = split(read(arguments.data))
    check_same_data(model, training)
    reference = LinearRegression().fit(training.features, training.target)
    with torch.no_grad():
        predictions = {
            "always the mean": training.target.mean().expand_as(test.target),
            "scikit-learn": torch.from_numpy(reference.predict(test.features)),
            "this model": model(test.features),
        }
    print(f"{len(test)} test samples   RMSE      R2   95 % interval of R2")
    for name, prediction in predictions.items():
        low, high = interval(bootstrap_r2(prediction, test.target))
        score = f"{rmse(prediction, test.target):7.2f} {r2(prediction, test.target):7.3f}"
        print(f"{name:15} {score}   {low:z6.2f} to {high:z.2f}")


def predict_command(arguments: argparse.Namespace) -> None:
    """Predict for the rows of a CSV file, or for one sample; doubtful values are reported."""
    model = shared.load_model(arguments.model, StandardizedLinear)
    if len(arguments.input) == 1 and len(model.names) > 1:
        features = features_from_csv(arguments.input[0], model.names)
    else:
        try:
            values = [float(text) for text in arguments.input]
        except ValueError as error:
            raise ValueError(f"{error}; give one CSV file, or {', '.join(model.names)}") from None
        features = torch.tensor([values], dtype=torch.float64)
        check_features(model.names, features)
    distance = model.standardize(features)
    for row, column in (distance.abs() > 5).nonzero()[:10].tolist():
        print(
            f"sample {row + 1}: {model.names[column]} = {features[row, column]:g} is "
            f"{distance[row, column].abs():.0f} standard deviations off; is the unit right?",
            file=sys.stderr,
        )
    with torch.no_grad():
        for value in model(features).tolist():
            print(f"{value:.1f}")


def read(path: Path | None) -> Table:
    """The table of a CSV file, or the diabetes data."""
    return diabetes() if path is None else table_from_csv(path)


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.linear_regression",
        description="Linear regression on a table of numbers.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="fit a model to 60 %% of the samples")
    cli.add_training_options(command, epochs=100)
    command.add_argument("--batch-size", type=cli.positive, default=32, help="default: %(default)s")
    command.add_argument("--rate", type=float, default=0.1, help="default: %(default)s")
    command.add_argument("--penalty", type=float, default=0.03, help="default: %(default)s")
    add_data_option(command)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a model on the 20 %% kept for the test")
    command.add_argument("model", type=Path)
    add_data_option(command)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("predict", help="apply a model to a CSV file or to one sample")
    command.add_argument("model", type=Path)
    command.add_argument("input", nargs="+", help="a CSV file with a header, or all feature values")
    command.set_defaults(run=predict_command)
    return parser


def add_data_option(parser: argparse.ArgumentParser) -> None:
    """Add where the data come from."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="CSV",
        help="a header, then numbers; the last column is the target; default: the diabetes data",
    )


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
