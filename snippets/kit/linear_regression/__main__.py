"""The command: ``python -m snippets.kit.linear_regression train | evaluate | predict``."""

# --8<-- [start:command]
from argparse import Namespace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from snippets.kit import cli
from snippets.kit.linear_regression import evaluation, training
from snippets.kit.linear_regression.data import (
    Table,
    check_features,
    diabetes,
    features_from_csv,
    split,
    table_from_csv,
)
from snippets.kit.linear_regression.evaluation import r2, rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import least_squares
from snippets.kit.linear_regression.uncertainty import bootstrap_r2, interval
from snippets.kit.training import choose_device, finest_type, load_model

program = cli.Program("snippets.kit.linear_regression", "Linear regression on a table of numbers.")
DATA = cli.option(
    "--data",
    type=Path,
    metavar="CSV",
    help="a header, then numbers; the last column is the target; default: the diabetes data",
)


@program.train(
    "fit a model to 60 %% of the samples",
    cli.option("--batch-size", type=cli.positive, default=32),
    cli.option("--rate", type=float, default=0.1),
    cli.option("--penalty", type=float, default=0.03),
    DATA,
    epochs=100,
    together=True,
    samples="how many it learnt from",
    validation="how many were held back to choose by",
    mean="their RMSE if the answer is always the mean",
    formula="the same in closed form",
    rmse="the same of this model",
)
def train(arguments: Namespace, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    data, validation, _ = split(read(arguments.data))
    more = {name: getattr(arguments, name) for name in ("batch_size", "rate", "penalty")}
    model, history = training.train(data, validation, **more, **plan)
    model.cpu().double()
    weights, bias = least_squares(model.standardize(data.features), data.target)
    formula = model.standardize(validation.features) @ weights + bias
    found = cli.answer(
        "{samples} training samples, {validation} for validation\n"
        "validation RMSE\n"
        "  always the mean  {mean:.2f}\n"
        "  closed form      {formula:.2f}\n"
        "  this model       {rmse:.2f}",
        samples=len(data),
        validation=len(validation),
        mean=rmse(data.target.mean().expand_as(validation.target), validation.target).item(),
        formula=rmse(formula, validation.target).item(),
        rmse=evaluation.evaluate(model, validation)["rmse"],
    )
    return found, history


@program.command(
    "score a model on the 20 %% kept for the test",
    program.model,
    cli.DEVICE,
    DATA,
    samples="how many were predicted",
    methods="for the mean, scikit-learn and this model: RMSE, R2, and its 95 % interval",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell test scores beside those of the mean and of scikit-learn."""
    from sklearn.linear_model import LinearRegression

    model = load_model(arguments.model, StandardizedLinear)
    data, _, test = split(read(arguments.data))
    training.check_same_data(model, data)
    reference = LinearRegression().fit(data.features, data.target)
    predictions = {
        "always the mean": data.target.mean().expand_as(test.target),
        "scikit-learn": torch.from_numpy(reference.predict(test.features)),
        "this model": predicted(model, test.features, arguments.device),
    }
    lines, methods = [], {}
    for name, prediction in predictions.items():
        low, high = map(float, interval(bootstrap_r2(prediction, test.target)))
        error, share = rmse(prediction, test.target).item(), r2(prediction, test.target).item()
        methods[name] = {"rmse": error, "r2": share, "interval": [low, high]}
        lines.append(f"{name:15} {error:7.2f} {share:7.3f}   {low:z6.2f} to {high:z.2f}")
    head = "{samples} test samples   RMSE      R2   95 % interval of R2"
    return cli.answer(head, *lines, samples=len(test), methods=methods)


@program.command(
    "apply a model to a CSV file or to one sample",
    program.model,
    cli.DEVICE,
    cli.option("input", nargs="+", help="a CSV file with a header, or all feature values"),
    predictions="one number for each sample",
)
def predict(arguments: Namespace) -> cli.Answer:
    """Predict for the rows of a CSV file, or for one sample; doubtful values are reported."""
    model = load_model(arguments.model, StandardizedLinear)
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
        cli.note(
            f"sample {row + 1}: {model.names[column]} = {features[row, column]:g} is "
            f"{distance[row, column].abs():.0f} standard deviations off; is the unit right?"
        )
    predictions = predicted(model, features, arguments.device).tolist()
    return cli.answer("", *(f"{value:.1f}" for value in predictions), predictions=predictions)


@torch.no_grad()
def predicted(model: StandardizedLinear, features: Tensor, device: str) -> Tensor:
    """Apply a model on a device; the result is on the CPU."""
    place = choose_device(device)
    like = (place, finest_type(place))
    return model.to(*like)(features.to(*like)).cpu().double()


def read(path: Path | None) -> Table:
    """The table of a CSV file, or the diabetes data."""
    return diabetes() if path is None else table_from_csv(path)


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
