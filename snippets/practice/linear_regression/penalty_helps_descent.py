import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import mini_batch, ridge

training, _, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
X, y = model.standardize(training.features), training.target
for penalty in (0.0, 0.03):
    weights, biases = ridge(X, y, torch.tensor([penalty], dtype=torch.float64))
    found, bias = mini_batch(X, y, epochs=100, rate=0.1, batch_size=32, penalty=penalty)
    away = (X @ (found - weights[0]) + bias - biases[0]).abs().max()
    curvature = torch.linalg.eigvalsh(X.T @ X / len(X)) + penalty
    condition = curvature.max() / curvature.min()
    print(f"penalty {penalty:.2f}: condition {condition:.0f}, predictions off by up to {away:.1f}")
