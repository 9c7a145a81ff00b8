from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import least_squares

training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
weights, bias = least_squares(model.standardize(training.features), training.target)


def scaled_by_itself(features):
    return (features - features.mean(dim=0)) / features.std(dim=0, correction=0)


heavy = validation.rows((validation.features[:, 2] > 30).nonzero().squeeze(1))
right = model.standardize(heavy.features) @ weights + bias
wrong = scaled_by_itself(heavy.features) @ weights + bias
print(f"{len(heavy)} heavy patients, measured on average {heavy.target.mean():.0f}")
print(f"training scale: {right.mean():.0f} on average")
print(f"their own scale: {wrong.mean():.0f} on average")
alone = scaled_by_itself(heavy.features[:1]) @ weights + bias
print(f"one patient alone: {alone.item()}")
