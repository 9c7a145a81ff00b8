import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
y = torch.tensor(target)
X = torch.cat([torch.tensor(features), torch.ones(442, 1)], dim=1)
kappa = torch.linalg.cond(X)
squared = torch.linalg.cond(X.T @ X)
print(f"condition number of X {kappa:.1e}, of X.T @ X {squared:.1e}")
print("squared:", torch.allclose(squared, kappa**2, rtol=1e-3))

exact = torch.linalg.lstsq(X, y).solution
X, y = X.float(), y.float()
normal = torch.linalg.solve(X.T @ X, X.T @ y)
direct = torch.linalg.lstsq(X, y).solution
errors = [((w - exact).norm() / exact.norm()).item() for w in (normal, direct)]
print(f"float32: normal equations within 1e-5: {errors[0] < 1e-5}", end=", ")
print(f"lstsq within 1e-5: {errors[1] < 1e-5}")
