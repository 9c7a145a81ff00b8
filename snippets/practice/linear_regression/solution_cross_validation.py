import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.evaluation import rmse
from snippets.kit.linear_regression.solvers import ridge

training, validation, _ = split(diabetes())
penalties = torch.logspace(-4, 1, 26, dtype=torch.float64)
features = torch.cat([training.features, validation.features])
target = torch.cat([training.target, validation.target])
folds = torch.randperm(len(target), generator=torch.Generator().manual_seed(0)).tensor_split(5)

errors = []
for fold in folds:
    rest = torch.ones(len(target), dtype=torch.bool).index_fill(0, fold, False)
    mean, std = features[rest].mean(dim=0), features[rest].std(dim=0, correction=0)
    weights, biases = ridge((features[rest] - mean) / std, target[rest], penalties)
    predictions = weights @ ((features[fold] - mean) / std).T + biases.unsqueeze(1)
    errors.append(rmse(predictions, target[fold].expand_as(predictions)))
errors = torch.stack(errors)

mean, spread = errors.mean(dim=0), errors.std(dim=0)
best = mean.argmin()
print(f"RMSE {mean[best]:.2f} with the best penalty, {penalties[best]:.3f}")
print(f"RMSE {mean[0]:.2f} with the smallest, {penalties[0]:.4f}")
print(f"between the folds it varies by {spread[best]:.1f}")
