import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y, one = torch.tensor(features), torch.tensor(target), torch.ones(442, 1)
mean, scale = X.mean(dim=0), X.std(dim=0, correction=0)
X1 = torch.cat([X, one], dim=1)
raw = torch.linalg.lstsq(X1, y).solution
Z = torch.cat([(X - mean) / scale, one], dim=1)
standardised = torch.linalg.lstsq(Z, y).solution

before, after = torch.linalg.cond(X1) ** 2, torch.linalg.cond(Z) ** 2
print(f"condition {before:.1e} raw, {after:.1e} standardised")

w = standardised[:-1] / scale
b = standardised[-1] - w @ mean
print("same model:", torch.allclose(torch.cat([w, b[None]]), raw, rtol=1e-6))
print("bias = mean target:", torch.allclose(standardised[-1], y.mean()))
