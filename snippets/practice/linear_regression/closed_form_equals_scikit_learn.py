import torch
from sklearn.linear_model import LinearRegression

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.evaluation import r2, rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import least_squares

training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
weights, bias = least_squares(model.standardize(training.features), training.target)
prediction = model.standardize(validation.features) @ weights + bias

reference = LinearRegression().fit(training.features, training.target)
theirs = torch.from_numpy(reference.predict(validation.features))
print("same predictions:", torch.allclose(prediction, theirs, rtol=1e-10))
print(f"RMSE {rmse(prediction, validation.target):.1f}, R2 {r2(prediction, validation.target):.3f}")
