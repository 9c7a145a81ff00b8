import torch
from sklearn.ensemble import RandomForestRegressor

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.evaluation import rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import least_squares

training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
X, unseen = (model.standardize(part.features) for part in (training, validation))


def with_products(features):
    rows, columns = torch.triu_indices(10, 10)
    new = (rows != 1) | (columns != 1)  # sex has two values: its square is no new column
    products = features[:, rows[new]] * features[:, columns[new]]
    return torch.cat([features, products], dim=1)


def report(name, fitted, predicted):
    scores = rmse(fitted, training.target), rmse(predicted, validation.target)
    print(f"{name:22} training RMSE {scores[0]:.1f}, validation RMSE {scores[1]:.1f}")


weights, bias = least_squares(X, training.target)
report("10 features", X @ weights + bias, unseen @ weights + bias)
weights, bias = least_squares(with_products(X), training.target)
report(
    "with all products", with_products(X) @ weights + bias, with_products(unseen) @ weights + bias
)
forest = RandomForestRegressor(min_samples_leaf=5, random_state=0).fit(X, training.target)
report("random forest", *(torch.from_numpy(forest.predict(part)) for part in (X, unseen)))
