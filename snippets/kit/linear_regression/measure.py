"""Every method on many splits of the data: the figures that the page quotes."""

import time
from collections.abc import Iterable, Sequence
from statistics import median

import torch
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression, Ridge

from snippets.kit.linear_regression import solvers
from snippets.kit.linear_regression.data import Table, diabetes, split
from snippets.kit.linear_regression.evaluation import r2, rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.training import train

SPLITS = 10
"""How many splits each seed stands for."""


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train every method on ten splits for each seed, and score it on the test samples.

    Returns:
        For each method the median, the smallest and the largest R² and RMSE, the median
        of the CPU seconds it took, how much lower its RMSE is than that of least squares
        (the median over the splits), and on how many splits it is lower at all.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # the tables are small: more threads would only wait
    try:
        return _measure(seeds)
    finally:
        torch.set_num_threads(threads)


def _measure(seeds: Sequence[int]) -> dict[str, dict[str, str]]:
    table = diabetes()
    splits = [seed * SPLITS + number for seed in seeds for number in range(SPLITS)]
    scores: dict[str, list[tuple[float, float, float]]] = {}
    for seed in splits:
        training, validation, test = split(table, seed)
        for name, method in METHODS.items():
            start = time.process_time()
            prediction = method(training, validation, test.features)
            seconds = time.process_time() - start
            score = r2(prediction, test.target).item(), rmse(prediction, test.target).item()
            scores.setdefault(name, []).append((*score, seconds))
    results = {"splits": {"count": str(len(splits)), "test": str(len(test))}}
    for name, rows in scores.items():
        r2s, errors, seconds = zip(*rows, strict=True)
        reference = [row[1] for row in scores["closed_form"]]
        gains = [other - own for own, other in zip(errors, reference, strict=True)]
        results[name] = {
            "r2": f"{median(r2s):z.2f}",
            "r2_min": f"{min(r2s):z.2f}",
            "r2_max": f"{max(r2s):z.2f}",
            "rmse": f"{median(errors):.1f}",
            "rmse_min": f"{min(errors):.1f}",
            "rmse_max": f"{max(errors):.1f}",
            "seconds": "< 0.01" if median(seconds) < 0.01 else f"{median(seconds):.2f}",
            "gain": f"{median(gains):z.1f}",
            "wins": str(sum(gain > 0.001 for gain in gains)),
        }
    return results


def always_the_mean(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """Predict the mean of the training target."""
    return training.target.mean().expand(len(features))


def closed_form(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """Least squares, solved at once."""
    model = scaled_by(training)
    weights, bias = solvers.least_squares(model.standardize(training.features), training.target)
    return model.standardize(features) @ weights + bias


def full_batch(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """Gradient descent on all samples."""
    model = scaled_by(training)
    inputs = model.standardize(training.features)
    weights, bias = solvers.full_batch(inputs, training.target, steps=400, rate=0.4, momentum=0.8)
    return model.standardize(features) @ weights + bias


def mini_batch(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """Gradient descent on batches."""
    model = scaled_by(training)
    inputs = model.standardize(training.features)
    weights, bias = solvers.mini_batch(
        inputs, training.target, epochs=100, rate=0.1, batch_size=32, penalty=0.03
    )
    return model.standardize(features) @ weights + bias


def nn_linear(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """A linear layer, trained with an optimiser."""
    model, _ = train(training, validation)
    with torch.no_grad():
        return model(features)


def ridge(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """Ridge regression; the validation samples choose the penalty."""
    model = scaled_by(training)
    inputs = model.standardize(training.features)
    weights, bias = solvers.ridge(inputs, training.target, best_penalty(training, validation))
    return (model.standardize(features) @ weights.T + bias).squeeze(1)


def sklearn_linear(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """scikit-learn's linear regression."""
    model = LinearRegression().fit(training.features, training.target)
    return torch.from_numpy(model.predict(features))


def sklearn_ridge(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """scikit-learn's ridge regression."""
    scale = scaled_by(training)
    alpha = best_penalty(training, validation).item() * len(training)
    model = Ridge(alpha).fit(scale.standardize(training.features), training.target)
    return torch.from_numpy(model.predict(scale.standardize(features)))


def random_forest(training: Table, validation: Table, features: torch.Tensor) -> torch.Tensor:
    """scikit-learn's random forest."""
    model = RandomForestRegressor(min_samples_leaf=5, random_state=0)
    model.fit(training.features, training.target)
    return torch.from_numpy(model.predict(features))


METHODS = {
    "mean": always_the_mean,
    "closed_form": closed_form,
    "sklearn_linear": sklearn_linear,
    "full_batch": full_batch,
    "mini_batch": mini_batch,
    "nn_linear": nn_linear,
    "ridge": ridge,
    "sklearn_ridge": sklearn_ridge,
    "random_forest": random_forest,
}


def scaled_by(training: Table) -> StandardizedLinear:
    """A model that knows the scale of the training features, to standardise with."""
    model = StandardizedLinear(training.names)
    model.start_from(training)
    return model


def best_penalty(training: Table, validation: Table) -> torch.Tensor:
    """The penalty of the smallest validation error, as a tensor of one element."""
    scale = scaled_by(training)
    penalties = torch.logspace(-4, 1, 26, dtype=torch.float64)
    weights, biases = solvers.ridge(
        scale.standardize(training.features), training.target, penalties
    )
    predictions = weights @ scale.standardize(validation.features).T + biases.unsqueeze(1)
    errors = rmse(predictions, validation.target.expand_as(predictions))
    return penalties[errors.argmin()].unsqueeze(0)
