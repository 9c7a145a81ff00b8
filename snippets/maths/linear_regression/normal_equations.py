import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
features, y = torch.tensor(features), torch.tensor(target)
X = torch.cat([features, torch.ones(442, 1)], dim=1)
print(tuple(X.shape), X.dtype)

solved = torch.linalg.solve(X.T @ X, X.T @ y)
least = torch.linalg.lstsq(X, y).solution
print("equal to 1e-6:", torch.allclose(solved, least, rtol=1e-6))

residual = y - X @ least
print(f"mean squared error {residual.square().mean():.0f}")
print(f"R squared {1 - residual.square().sum() / (y - y.mean()).square().sum():.3f}")
