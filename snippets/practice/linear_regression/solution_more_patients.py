import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.evaluation import rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import least_squares

training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
X, unseen = model.standardize(training.features), model.standardize(validation.features)
generator = torch.Generator().manual_seed(0)
orders = torch.rand(200, len(training), generator=generator).argsort(dim=1)

for samples in (15, 30, 60, 120, 240):
    rows = orders[:, :samples]  # 200 random subsets at once
    weights, biases = least_squares(X[rows], training.target[rows])
    fitted = (X[rows] @ weights.unsqueeze(2)).squeeze(2) + biases.unsqueeze(1)
    predictions = weights @ unseen.T + biases.unsqueeze(1)
    inside = rmse(fitted, training.target[rows]).median()
    outside = rmse(predictions, validation.target.expand_as(predictions)).median()
    print(f"{samples:3} patients: training RMSE {inside:4.1f}, validation RMSE {outside:5.1f}")
