import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import ridge
from snippets.kit.linear_regression.uncertainty import bootstrap_r2, interval

training, _, test = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
penalties = torch.tensor([0.0, 0.03], dtype=torch.float64)
weights, biases = ridge(model.standardize(training.features), training.target, penalties)
plain, penalised = weights @ model.standardize(test.features).T + biases.unsqueeze(1)

scores = {
    "least squares": bootstrap_r2(plain, test.target),
    "ridge": bootstrap_r2(penalised, test.target),  # the same resamples
}
scores["difference"] = scores["ridge"] - scores["least squares"]
for name, values in scores.items():
    low, high = interval(values)
    print(f"R2 of {name:13} {low:6.3f} to {high:.3f}")
