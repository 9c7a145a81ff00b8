import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
y = torch.tensor(target)
X = torch.cat([torch.tensor(features), torch.ones(442, 1)], dim=1)
kappa = torch.linalg.cond(X)
print(f"{kappa:.2e} {torch.linalg.cond(X.T @ X):.2e}")
print(torch.allclose(torch.linalg.cond(X.T @ X), kappa**2, rtol=1e-3))

exact = torch.linalg.lstsq(X, y).solution
X, y = X.float(), y.float()
normal = torch.linalg.solve(X.T @ X, X.T @ y)
direct = torch.linalg.lstsq(X, y).solution
errors = [((w - exact).norm() / exact.norm()).item() for w in (normal, direct)]
print("float32 digits right:", [error < 1e-6 for error in errors])
print("normal equations at least 100 times worse:", errors[0] > 100 * errors[1])
